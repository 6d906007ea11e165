"""The caller's trace context, if there is OpenTelemetry."""

from __future__ import annotations

try:
    from opentelemetry.propagate import inject
except ImportError:

    def trace_context() -> dict[str, str]:
        return {}
else:

    def trace_context() -> dict[str, str]:
        carrier: dict[str, str] = {}
        inject(carrier)
        return carrier
