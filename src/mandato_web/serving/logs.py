"""Log lines as JSON, one object a line, for whoever gathers them: LOG_FORMAT=json."""

import json
import logging
from datetime import UTC, datetime

_TAKEN = {"method", "path", "status", "seconds", "job", "route"}


class JsonLines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            "process": record.process,
            **{name: value for name, value in vars(record).items() if name in _TAKEN},
        }
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=str)
