const split = (text: string) => text.trim().split(/\s+/).map(Number);

/** NIST StRD, linear, lower difficulty: Norris, calibration of an ozone monitor. */
export const norris = {
  y: split(`0.1 338.8 118.1 888.0 9.2 228.1 668.5 998.5 449.1 778.9 559.2 0.3
    0.1 778.1 668.8 339.3 448.9 10.8 557.7 228.3 998.0 888.8 119.6 0.3
    0.6 557.6 339.3 888.0 998.5 778.9 10.2 117.6 228.9 668.4 449.2 0.2`),
  x: split(`0.2 337.4 118.2 884.6 10.1 226.5 666.3 996.3 448.6 777.0 558.2 0.4
    0.6 775.5 666.9 338.0 447.5 11.6 556.0 228.1 995.8 887.6 120.2 0.3
    0.3 556.8 339.1 887.2 999.0 779.0 11.1 118.3 229.2 669.1 448.9 0.5`),
};

/** NIST StRD, nonlinear, lower difficulty: Misra1a, y = b₁ [1 − exp(−b₂ x)]. */
export const misra1a = {
  y: split('10.07 14.73 17.94 23.93 29.61 35.18 40.02 44.82 50.76 55.05 61.01 66.40 75.47 81.78'),
  x: split('77.6 114.9 141.1 190.8 239.9 289.0 332.8 378.4 434.8 477.3 536.8 593.1 689.1 760.0'),
};

/** NIST StRD, nonlinear, higher difficulty: BoxBOD, y = b₁ [1 − exp(−b₂ x)]. */
export const boxBod = { y: split('109 149 149 191 213 224'), x: split('1 2 3 5 7 10') };

/** NIST StRD, nonlinear, higher difficulty: MGH09 (Kowalik and Osborne), y = b₁(x² + b₂x) / (x² + b₃x + b₄). */
export const mgh09 = {
  y: split('0.1957 0.1947 0.1735 0.16 0.0844 0.0627 0.0456 0.0342 0.0323 0.0235 0.0246'),
  x: split('4 2 1 0.5 0.25 0.167 0.125 0.1 0.0833 0.0714 0.0625'),
};

/** NIST StRD, nonlinear, higher difficulty: MGH10 (Meyer), y = b₁ exp[b₂ / (x + b₃)]. */
export const mgh10 = {
  y: split(`34780 28610 23650 19630 16370 13720 11540 9744
    8261 7030 6005 5147 4427 3820 3307 2872`),
  x: Array.from({ length: 16 }, (_, index) => 50 + 5 * index),
};
