package dev.jangteo.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PolicyTest {
    @Test
    void theArtifactHasTheContractsVersion() {
        assertEquals("jangteo-java/" + System.getProperty("jangteo.version"), Policy.CLIENT);
    }
}
