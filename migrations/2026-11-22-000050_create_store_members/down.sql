DROP TABLE store_invitations;
DROP TABLE store_members;
