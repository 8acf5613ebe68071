import { describe, expect, it } from 'vitest';
import { hedgeIn } from '../../../src/data/problems/hedges.ts';

const nobody = `By common consent it is 3 V.
The accepted value is 3 V.
As we all know, glass conducts.
One usually finds 3 V.
Values of 3 V are common in the literature.
People in the field say 3 V.
It is an open secret that glass conducts.
Unreferenced: 3 V.
Source to be added.
The value comes from a colleague.
According to hearsay, 3 V.
Commonly assumed to be 3 V.
It is taken for granted that glass conducts.
It is frequently stated that glass conducts.
It is believed that glass conducts.
It has been known for decades that glass conducts.
Somewhere it was reported that it is 3 V.
Anecdotally it is 3 V.
Practitioners report 3 V.
As the saying goes, glass conducts.
It goes without saying that glass conducts.
It is generally thought to be 3 V.
Reported widely as 3 V.
In most papers the value is 3 V.
Source: experience.
Known from the literature: 3 V.
Recalling the value, 3 V.
It is undisputed that glass conducts.
The literature has it at 3 V.
The figure one hears is 3 V.`;

const somebody = `The measured value is 3 V.
The electrolyte is known by its composition.
It is assumed that the film is closed.
Whether anything runs out is disputed.
The pressure is often not stated.
A rule of thumb takes the ratio of pressure and hardness.
Two authors write the square in this place.
The conditions of many papers are not stated.`;

describe('hedgeIn', () => {
  it.each(nobody.split('\n'))('finds what names nobody: %s', (words) => {
    expect(hedgeIn(words)).toBeDefined();
  });

  it.each(somebody.split('\n'))('lets pass: %s', (words) => {
    expect(hedgeIn(words)).toBeUndefined();
  });
});
