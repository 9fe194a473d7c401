/**
 * One question in flight. While it is, only the newest question waits: a slider that is dragged asks as often as the
 * engine answers, never more, and the last position always gets its answer.
 */
export function latest<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  heard: (answer: Answer, question: Question) => void,
  failed: (thrown: unknown) => void,
): (question: Question) => void {
  let isBusy = false;
  let waiting: Question | undefined;

  async function run(question: Question) {
    isBusy = true;
    try {
      heard(await ask(question), question);
    } catch (thrown) {
      failed(thrown);
    }
    isBusy = false;
    if (waiting === undefined) return;
    const next = waiting;
    waiting = undefined;
    await run(next);
  }

  return (question) => {
    if (isBusy) waiting = question;
    else void run(question);
  };
}
