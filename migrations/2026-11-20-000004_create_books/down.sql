DROP TABLE transfers;
DROP TABLE ledger_accounts;
DROP TABLE payments;
