/**
 * The client of Jangteo. Begin with {@link dev.jangteo.sdk.Jangteo}; what it sends and gets is in the packages beside, {@code
 * dev.jangteo.order.v1} and the others.
 */
package dev.jangteo.sdk;
