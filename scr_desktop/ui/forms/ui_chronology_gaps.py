# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chronology_gaps.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

from scr_desktop.ui.tables.table_view import TableView

class Ui_ChronologyGaps(object):
    def setupUi(self, ChronologyGaps):
        if not ChronologyGaps.objectName():
            ChronologyGaps.setObjectName(u"ChronologyGaps")
        self.page = QVBoxLayout(ChronologyGaps)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(12, 12, 12, 12)
        self.gap_choice = QHBoxLayout()
        self.gap_choice.setObjectName(u"gap_choice")
        self.weeks_label = QLabel(ChronologyGaps)
        self.weeks_label.setObjectName(u"weeks_label")

        self.gap_choice.addWidget(self.weeks_label)

        self.weeks = QSpinBox(ChronologyGaps)
        self.weeks.setObjectName(u"weeks")
        self.weeks.setMinimum(1)
        self.weeks.setMaximum(520)
        self.weeks.setValue(6)

        self.gap_choice.addWidget(self.weeks)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.gap_choice.addItem(self.spacer_4)


        self.page.addLayout(self.gap_choice)

        self.gaps_about = QLabel(ChronologyGaps)
        self.gaps_about.setObjectName(u"gaps_about")
        self.gaps_about.setTextFormat(Qt.TextFormat.PlainText)
        self.gaps_about.setWordWrap(True)
        self.gaps_about.setProperty(u"role", u"muted")

        self.page.addWidget(self.gaps_about)

        self.gaps = TableView(ChronologyGaps)
        self.gaps.setObjectName(u"gaps")

        self.page.addWidget(self.gaps)

        self.page.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.weeks_label.setBuddy(self.weeks)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.weeks, self.gaps)

        self.retranslateUi(ChronologyGaps)

        QMetaObject.connectSlotsByName(ChronologyGaps)
    # setupUi

    def retranslateUi(self, ChronologyGaps):
        self.weeks_label.setText(QCoreApplication.translate("ChronologyGaps", u"No contact for at least so many &weeks", None))
        self.gaps_about.setText(QCoreApplication.translate("ChronologyGaps", u"Counted between days known for certain. The agency and the person chosen among the entries hold here too.", None))
#if QT_CONFIG(accessibility)
        self.gaps.setAccessibleName(QCoreApplication.translate("ChronologyGaps", u"Gaps in the chronology", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

