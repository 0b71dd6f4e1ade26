"""The least a PySide6 program can do: one window with a line of text; ends after its first paint.

``T0_NS`` is the monotonic clock in nanoseconds just before the process was started.
"""

import json
import os
import resource
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QMainWindow


class Bare(QMainWindow):
    painted = 0

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), "white")
        painter.drawText(40, 60, "Discovery גילוי اكتشاف")
        painter.end()
        if not self.painted:
            self.painted = 1
            # After the paint has been flushed to the screen, as it is measured for the program.
            QTimer.singleShot(0, self.report)

    def report(self):
        now = time.monotonic_ns()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        milliseconds = (now - int(os.environ["T0_NS"])) / 1e6
        figures = {"paint_ms": milliseconds, "peak_mb": peak}
        figures["cpu_ms"] = time.process_time() * 1000
        print(json.dumps(figures), flush=True)
        os._exit(0)


app = QApplication(sys.argv)
window = Bare()
window.resize(1280, 800)
window.show()
app.exec()
