-- Letters per year by the status that they report, in SQLite (https://sqlite.org).
-- In the folder with letters.csv and detainees.csv:  sqlite3 < letters-per-year.sql
.mode csv
.import letters.csv letters
.import detainees.csv detainees
.mode column
.headers on

SELECT letters.year, detainees.status, count(DISTINCT letters.id) AS letters
FROM letters
JOIN detainees ON detainees.letter = letters.id
WHERE letters.translation_of = ''  -- a letter and its translation count once
GROUP BY letters.year, detainees.status
ORDER BY letters.year, letters DESC, detainees.status;
