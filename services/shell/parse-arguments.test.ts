import { parseArguments } from './parse-arguments.ts';

const asked = (line: string) => parseArguments(line === '' ? [] : line.split(' '), '/home/noor');

test('a command line becomes a command, its options and its operand', () => {
  expect(asked('import algorithm-register register.json --publish --as GM0758')).toMatchObject({
    kind: 'command',
    command: { words: ['import', 'algorithm-register'] },
    given: { options: { publish: true, as: 'GM0758' }, operand: 'register.json' },
  });
});

test('a folder is meant from where the caller is', () => {
  expect(asked('backup ../copies')).toMatchObject({ given: { operand: '/home/copies' } });
  expect(asked('backup /var/copies')).toMatchObject({ given: { operand: '/var/copies' } });
});

test.each([
  ['', 'no-command'],
  ['users', 'unknown-command'],
  ['gebruikers toevoegen', 'unknown-command'],
  ['users add', 'option-missing'],
  ['users add --email a@b.example', 'option-missing'],
  ['users add --emial a@b.example', 'unknown-option'],
  ['users add --email', 'option-needs-value'],
  ['users add --email= --name N', 'option-needs-value'],
  ['users list --json=yes', 'option-takes-no-value'],
  ['import algorithm-register', 'operand-missing'],
  ['import algorithm-register a.json b.json', 'too-many-operands'],
  ['verify now', 'too-many-operands'],
  ['tokens revoke', 'operand-missing'],
  ['users list --constructor', 'unknown-option'],
])('“%s” is wrong: %s', (line, key) => expect(asked(line)).toMatchObject({ kind: 'wrong', key }));

test.each(['--help', 'help', '-h', 'users add --help'])('“%s” asks for help', (line) => {
  expect(asked(line)).toEqual({ kind: 'help' });
});
