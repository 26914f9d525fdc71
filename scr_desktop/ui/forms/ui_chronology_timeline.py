# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chronology_timeline.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QScrollArea,
    QSizePolicy, QVBoxLayout, QWidget)

from scr_desktop.ui.drawn.timeline_view import TimelineView

class Ui_ChronologyTimeline(object):
    def setupUi(self, ChronologyTimeline):
        if not ChronologyTimeline.objectName():
            ChronologyTimeline.setObjectName(u"ChronologyTimeline")
        self.page = QVBoxLayout(ChronologyTimeline)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(12, 12, 12, 12)
        self.timeline_about = QLabel(ChronologyTimeline)
        self.timeline_about.setObjectName(u"timeline_about")
        self.timeline_about.setTextFormat(Qt.TextFormat.PlainText)
        self.timeline_about.setWordWrap(True)
        self.timeline_about.setProperty(u"role", u"muted")

        self.page.addWidget(self.timeline_about)

        self.timeline_scroll = QScrollArea(ChronologyTimeline)
        self.timeline_scroll.setObjectName(u"timeline_scroll")
        self.timeline_scroll.setWidgetResizable(True)
        self.timeline_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.timeline = TimelineView()
        self.timeline.setObjectName(u"timeline")
        self.timeline_scroll.setWidget(self.timeline)

        self.page.addWidget(self.timeline_scroll)

        self.page.setStretch(1, 1)

        self.retranslateUi(ChronologyTimeline)

        QMetaObject.connectSlotsByName(ChronologyTimeline)
    # setupUi

    def retranslateUi(self, ChronologyTimeline):
        self.timeline_about.setText(QCoreApplication.translate("ChronologyTimeline", u"One lane for each agency. The same picture can be printed from Documents.", None))
#if QT_CONFIG(accessibility)
        self.timeline_scroll.setAccessibleName(QCoreApplication.translate("ChronologyTimeline", u"Timeline", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

