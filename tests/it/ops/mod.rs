mod list_audit_records;
mod list_jobs;
mod run_job;
mod verify_invariants;
