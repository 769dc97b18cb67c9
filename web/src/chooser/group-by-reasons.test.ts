import { groupByReasons } from './group-by-reasons.ts';

const reason = (text: string) => ({ questionId: 'goal', optionId: 'buy', text });
const form = (code: string) => ({ code, name: code });

test('forms with exactly the same reasons are told together, in the order of the first of them', () => {
  const groups = groupByReasons([
    { form: form('IKU'), reasons: [reason('a')] },
    { form: form('COP'), reasons: [reason('a'), reason('b')] },
    { form: form('LOI'), reasons: [reason('a')] },
  ]);
  expect(groups).toEqual([
    { forms: [form('IKU'), form('LOI')], reasons: [reason('a')] },
    { forms: [form('COP')], reasons: [reason('a'), reason('b')] },
  ]);
});
