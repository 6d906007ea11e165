DROP TABLE store_follows;
DROP INDEX stores_owner_id;
DELETE FROM stores WHERE state = 'DELETED';
ALTER TABLE stores
    DROP CONSTRAINT stores_deleted_leave_their_names,
    DROP COLUMN state,
    DROP COLUMN follower_count,
    ALTER COLUMN name_folded SET NOT NULL;
