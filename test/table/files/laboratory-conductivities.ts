import { conductivities, filesFor, resistances, sulfide } from './laboratory.ts';

const plot = filesFor('plot');
const pellet = { choices: { measured: 'resistance' } };

/** Conductivities as programs and people write them out. */
export const laboratoryConductivities = [
  plot(
    'savetxt with a header of comments',
    '# temperature_C sigma_S_per_cm\n3.000000000000000000e+01 2.000000000000000096e-04\n5.000000000000000000e+01 5.000000000000000104e-04\n7.000000000000000000e+01 1.100000000000000066e-03\n',
    { gives: sulfide },
  ),
  plot(
    'to_csv with an index that has a name',
    'idx,T_set_C,T_meas_C,sigma_mS_cm\n0,30,30.0,0.2\n1,50,50.0,0.5\n2,70,70.0,1.1\n',
    { gives: sulfide },
  ),
  plot(
    'to_string',
    '   T (K)  sigma (S/cm)  remark\n0  303.15   0.0002      cold\n1  323.15   0.0005       NaN\n2  343.15   0.0011       hot\n',
    { gives: sulfide },
  ),
  plot(
    'to_markdown',
    '|    |   T / K |   σ / S/cm |\n|---:|--------:|-----------:|\n|  0 |  303.15 |     0.0002 |\n|  1 |  323.15 |     0.0005 |\n|  2 |  343.15 |     0.0011 |\n',
    { gives: sulfide },
  ),
  plot(
    'write.table of R with row names',
    '"temp.K" "sigma.S.cm"\n"1" 303.15 2e-04\n"2" 323.15 5e-04\n"3" 343.15 0.0011\n',
    { gives: sulfide },
  ),
  plot('write.csv2 of R', '"";"Temperatur_C";"sigma_mS_cm"\n"1";30;0,2\n"2";50;0,5\n"3";70;1,1\n', {
    gives: sulfide,
  }),
  plot(
    'Origin, long name, units and comments',
    'A(X)\tB(Y)\tC(yEr±)\nTemperature\tIonic conductivity\tError\n°C\tmS cm\\+(-1)\tmS cm\\+(-1)\n\tPellet 3\t\n30\t0.2\t0.01\n50\t0.5\t0.02\n70\t1.1\t0.05\n',
    { gives: conductivities([30, 0.2, 0.01], [50, 0.5, 0.02], [70, 1.1, 0.05]) },
  ),
  plot(
    'Origin, units before names',
    '°C\tS/cm\nTemperature\tσ\n30\t2.0E-4\n50\t5.0E-4\n70\t0.0011\n',
    { gives: sulfide },
  ),
  plot(
    'Excel in German',
    'Temperatur [°C];Leitfähigkeit [mS/cm];Bemerkung\r\n30;0,2;\r\n50;0,5;Ausreißer?\r\n70;1,1;\r\n',
    { gives: sulfide },
  ),
  plot(
    'Excel in French, narrow blanks',
    'Température (°C);Conductivité ionique (µS/cm)\n30;200\n50;500\n70;1\u202f100\n',
    { gives: sulfide },
  ),
  plot(
    'Excel in Spanish',
    'Temperatura (K);Conductividad iónica (S·cm⁻¹)\n303,15;2,0E-04\n323,15;5,0E-04\n343,15;1,1E-03\n',
    { gives: sulfide },
  ),
  plot(
    'Excel in Italian',
    'Temperatura [°C]\tConducibilità ionica [S/m]\n30\t0,02\n50\t0,05\n70\t0,11\n',
    { gives: sulfide },
  ),
  plot(
    'Excel in Japanese',
    '温度（℃）,イオン伝導率（S/cm）\n30,2.0E-04\n50,5.0E-04\n70,1.1E-03\n',
    { gives: sulfide },
  ),
  plot(
    'Excel in Chinese',
    '样品,温度/K,离子电导率/(mS·cm⁻¹)\nLPSC,303.15,0.2\nLPSC,323.15,0.5\nLPSC,343.15,1.1\n',
    { gives: sulfide },
  ),
  plot(
    'a byte order mark and CRLF',
    '\ufeffT_C,sigma_S_cm\r\n30,2e-4\r\n50,5e-4\r\n70,1.1e-3\r\n',
    { gives: sulfide },
  ),
  plot(
    'no-break blanks in headings and numbers',
    'T\u00a0(°C)\tσ\u00a0(µS\u00a0cm⁻¹)\n30\t200\n50\t500\n70\t1\u00a0100\n',
    { gives: sulfide },
  ),
  plot(
    '1000/T with its unit in brackets',
    '1000/T (1/K),log10(sigma [S/cm])\n3.298697,-3.698970\n3.094538,-3.301030\n2.914178,-2.958607\n',
    { gives: sulfide, within: 1e-5 },
  ),
  plot('(1/T)·10³', '(1/T)·10³ / K⁻¹;σ / mS cm⁻¹\n3,298697;0,2\n3,094538;0,5\n2,914178;1,1\n', {
    gives: sulfide,
    within: 1e-6,
  }),
  plot(
    '10³/T',
    '10³/T (K⁻¹)\tln(σ/S cm⁻¹)\n3.298697\t-8.517193\n3.094538\t-7.600902\n2.914178\t-6.812445\n',
    { gives: sulfide, within: 1e-5 },
  ),
  plot(
    'inverse temperature in kK⁻¹',
    'T^-1 (kK^-1),sigma (mS/cm)\n3.298697,0.2\n3.094538,0.5\n2.914178,1.1\n',
    { gives: sulfide, within: 1e-6 },
  ),
  plot(
    'inverse temperature in 10⁻³ K⁻¹',
    '1/T (10^-3 K^-1),sigma (mS/cm)\n3.298697,0.2\n3.094538,0.5\n2.914178,1.1\n',
    { gives: sulfide, within: 1e-6 },
  ),
  plot(
    '1/kT in inverse electronvolts',
    '1/kT (eV^-1),sigma (mS/cm)\n38.2798,0.2\n35.9106,0.5\n33.8177,1.1\n',
    { asks: /temperature/ },
  ),
  plot(
    'beta in inverse electronvolts beside the temperature',
    'T (K),1/kT (1/eV),sigma (mS/cm)\n303.15,38.2798,0.2\n323.15,35.9106,0.5\n343.15,33.8177,1.1\n',
    { gives: sulfide },
  ),
  plot(
    'σT with log',
    '1000/T (K-1),log(sigma*T) (S K/cm)\n3.298697,-1.217312\n3.094538,-0.791626\n2.914178,-0.423123\n',
    { gives: sulfide, within: 1e-5 },
  ),
  plot(
    'ln σT',
    '1000/T\tln(σT / S cm⁻¹ K)\n3.298697\t-2.802965\n3.094538\t-1.822786\n2.914178\t-0.974278\n',
    { gives: sulfide, within: 1e-5 },
  ),
  plot('a resistivity in Ω·cm', 'T(°C),ρ(Ω·cm)\n30,5000\n50,2000\n80,800\n', {
    gives: conductivities([30, 0.2], [50, 0.5], [80, 1.25]),
  }),
  plot('a resistivity in kΩ cm', 'Temp (degC);Resistivity (kOhm cm)\n30;5\n50;2\n80;0,8\n', {
    gives: conductivities([30, 0.2], [50, 0.5], [80, 1.25]),
  }),
  plot('a resistivity in Ω m', 'Temperature / K, resistivity / Ω m\n303.15, 50\n323.15, 20\n', {
    gives: conductivities([30, 0.2], [50, 0.5]),
  }),
  plot(
    'a resistance with thickness and area beside it',
    'T (°C),R (Ohm),L (mm),A (cm2)\n30,640,1.0,0.785\n50,255,1.0,0.785\n',
    { gives: resistances([30, 640], [50, 255]), ...pellet },
  ),
  plot('kilo-ohms', 'Temp_C,Rb_kohm\n30,0.64\n50,0.255\n', {
    gives: resistances([30, 640], [50, 255]),
    ...pellet,
  }),
  plot('a factor in the heading', 'T (°C),σ (×10⁻⁴ S/cm)\n30,2\n50,5\n70,11\n', { gives: sulfide }),
  plot('a factor E-4', 'T/°C;σ/E-4 S/cm\n30;2\n50;5\n70;11\n', { gives: sulfide }),
  plot('a factor 10-4 without a sign', 'T [°C]\tcond. [10-4 S/cm]\n30\t2\n50\t5\n70\t11\n', {
    gives: sulfide,
  }),
  plot('σ·10⁴ before its unit', 'T (°C),σ·10⁴ (S/cm)\n30,2\n50,5\n70,11\n', {
    gives: sulfide,
    says: /times 1e-4/,
  }),
];
