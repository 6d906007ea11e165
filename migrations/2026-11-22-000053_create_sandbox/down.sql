DROP TABLE sandbox_scripts;
DROP TABLE sandbox_callbacks;
DROP TABLE sandbox_cancels;
DROP TABLE sandbox_payments;
