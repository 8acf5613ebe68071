import { z } from 'astro/zod';

/** Name of a file in content/references: first author and year, `irvine1990`, with a word added where two would collide. */
export const referenceKey = z
  .string({
    error: 'A reference is named by its key. Write the name of a file in content/references.',
  })
  .regex(/^[a-z]+\d{4}[a-z]*$/, {
    error:
      'A reference key is the first author and the year in small letters. Write it like `irvine1990`.',
  });

/** A paragraph or table row of the source review, as content/source-map.json numbers them. */
export const sourceId = z
  .string({
    error:
      'A place in the source review is named by its id. Take one from content/source-map.json.',
  })
  .regex(/^(?:Ref|[A-Z]-\d+|T\d\.\d)$/, {
    error:
      'This is no id of the source review. Take one such as I-2 or T4.3 from content/source-map.json.',
  });

/** As `sourceId`; `T4` stands for all rows of Table 4. */
export const sourceIdOrTable = z
  .string({
    error:
      'A place in the source review is named by its id. Take one from content/source-map.json.',
  })
  .regex(/^(?:Ref|[A-Z]-\d+|T\d(?:\.\d)?)$/, {
    error:
      'This is no id of the source review. Take one such as I-2, T4 or T4.3 from content/source-map.json.',
  });

/** A whole table of the source review. */
export const tableOfReview = z
  .string({ error: 'A table of the review is named by T and its number. Write it like T4.' })
  .regex(/^T\d$/, {
    error: 'A table of the review is named by T and its number. Write it like T4.',
  });

/** Name of a file in content/evidence. */
export const evidenceId = z
  .string({ error: 'An evidence record needs an id. Write EV and a number: EV41.' })
  .regex(/^EV\d{2,}$/, {
    error: 'An evidence id is EV and at least two digits. Write it like EV41.',
  });

/** Name of a file in content/corrections: Q equation, W finding, R reference. */
export const correctionId = z
  .string({
    error: 'A correction is named by its id. Write the name of a file in content/corrections.',
  })
  .regex(/^[QWR]\d{2}$/, {
    error: 'A correction id is Q, W or R and two digits. Write it like Q01.',
  });

/** Name of a file in content/glossary or content/electrolytes, and id of a symbol-less record: it is part of a URL. */
export const kebabId = z
  .string({ error: 'An id is missing. Use the name of the file.' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error:
      'An id is part of an address. Use small letters, digits and single hyphens, like `bulk-conductivity`.',
  });

/** Digital object identifier without `https://doi.org/`. */
export const doi = z
  .string({
    error: 'A DOI is a text. Write it without https://doi.org/, like 10.1002/adma.19900020304.',
  })
  .regex(/^10\.\d{4,9}\/\S+$/, {
    error: 'This is no DOI. Write it without https://doi.org/, like 10.1002/adma.19900020304.',
  });
