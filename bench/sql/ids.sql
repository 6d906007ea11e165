-- Ids that can be counted out.
-- Kinds: 1 buyers, 2 products, 3 variants, 4 what the baseline makes, 5 stores, 6 categories, 7 hearts.
CREATE FUNCTION bench_id(kind integer, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
$$ SELECT ('00000000-0000-7000-80' || lpad(to_hex(kind), 2, '0') || '-' || lpad(to_hex(n), 12, '0'))::uuid $$;
