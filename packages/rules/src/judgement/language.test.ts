import { expect, it } from 'vitest';
import { languagesIn } from './language.ts';

it.each([
  ['Read the file and write the table for the month, then send it to the team.', ['en']],
  ['Lies die Datei und schreibe die Tabelle für den Monat mit den Summen.', ['de', 'en']],
  ['读取文件并写入表格。', ['en', 'zh']],
  ['ファイルを読み、表を書く。', ['en', 'ja']],
  ['파일을 읽고 표를 쓴다.', ['en', 'ko']],
  ['Прочитай файл и запиши таблицу.', ['en', 'ru']],
])('tells the languages of: %s', (text, expected) => {
  const long = `${text} `.repeat(12);
  expect([...languagesIn(long)].toSorted()).toEqual(expected);
});

it('takes a short text that is not English for any language with Latin letters', () => {
  expect([...languagesIn('Prepara preventivi per clienti')]).toEqual(expect.arrayContaining(['es', 'it', 'pt']));
});
