CREATE TABLE categories (
    id uuid PRIMARY KEY,
    parent_id uuid REFERENCES categories (id),
    name text NOT NULL,
    name_folded text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT categories_not_below_themselves CHECK (parent_id <> id)
);
COMMENT ON TABLE categories IS 'The tree that operators sort products into; its writers wait for each other.';
COMMENT ON COLUMN categories.parent_id IS 'The category that it is directly below; null at the top.';
COMMENT ON COLUMN categories.name_folded IS 'The name as it is told from others beside it.';
CREATE UNIQUE INDEX categories_name_unique
    ON categories (coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), name_folded);
CREATE INDEX categories_parent_id ON categories (parent_id);

ALTER TABLE products
    ADD COLUMN category_id uuid REFERENCES categories (id),
    ADD COLUMN tags text[] NOT NULL DEFAULT '{}',
    ADD CONSTRAINT products_tags_are_few CHECK (cardinality(tags) <= 20);
COMMENT ON COLUMN products.category_id IS 'Where it is in the tree; null for nowhere.';
COMMENT ON COLUMN products.tags IS 'What it is also found by.';
CREATE INDEX products_category_id ON products (category_id, id) WHERE category_id IS NOT NULL;
