/** A pure function whose answers are kept: a build draws each drawing for its page, its files and its slides. */
export function kept<Given extends unknown[], Answer>(
  compute: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const answers = new Map<string, Answer>();
  return (...given) => {
    const question = JSON.stringify(given);
    if (!answers.has(question)) answers.set(question, compute(...given));
    return answers.get(question) as Answer;
  };
}
