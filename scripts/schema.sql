-- The server's schema.rs as one text: made by PostgreSQL, which knows its tables best.
WITH tables AS (
    SELECT c.oid, c.relname, obj_description(c.oid) AS comment,
        (SELECT string_agg(a.attname, ', ' ORDER BY k.place) FROM pg_index i
         CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k (number, place)
         JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
         WHERE i.indrelid = c.oid AND i.indisprimary) AS key
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
        AND NOT c.relispartition AND c.relname NOT LIKE '\_\_%'),
columns AS (
    SELECT a.attrelid, a.attnum, col_description(a.attrelid, a.attnum) AS comment,
        CASE a.attname WHEN 'type' THEN E'#[sql_name = "type"]\n        type_' ELSE a.attname END AS name,
        CASE t.typname WHEN 'uuid' THEN 'Uuid' WHEN 'text' THEN 'Text' WHEN 'bytea' THEN 'Binary'
            WHEN 'timestamptz' THEN 'Timestamptz' WHEN 'int8' THEN 'Int8' WHEN 'int4' THEN 'Int4'
            WHEN '_text' THEN 'Array<Text>' WHEN '_int4' THEN 'Array<Int4>' WHEN '_uuid' THEN 'Array<Uuid>'
            WHEN 'jsonb' THEN 'Jsonb' WHEN 'bool' THEN 'Bool' ELSE 'Unknown_' || t.typname END AS type, a.attnotnull
    FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
    WHERE a.attnum > 0 AND NOT a.attisdropped),
texts AS (
    SELECT relname, E'\ndiesel::table! {\n    /// ' || comment || E'\n    ' || relname || ' (' || key || E') {\n'
        || (SELECT string_agg(coalesce('        /// ' || c.comment || E'\n', '') || '        ' || c.name || ' -> '
            || CASE WHEN attnotnull THEN c.type ELSE 'Nullable<' || c.type || '>' END || E',\n', ''
            ORDER BY attnum) FROM columns c WHERE attrelid = oid) || E'    }\n}\n' AS text
    FROM tables)
SELECT E'// @generated from the migrations by scripts/gen-schema.sh; run `make gen`.\n'
    || string_agg(text, '' ORDER BY relname)
    || E'\ndiesel::allow_tables_to_appear_in_same_query!(\n'
    || string_agg('    ' || relname || E',\n', '' ORDER BY relname) || ');' AS text
FROM texts
