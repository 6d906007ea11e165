mod verify_invariants;
