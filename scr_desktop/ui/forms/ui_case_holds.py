# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_holds.ui'
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
from PySide6.QtWidgets import (QApplication, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.room.button_row import ButtonRow
from scr_desktop.ui.tables.table_view import TableView

class Ui_CaseHolds(object):
    def setupUi(self, CaseHolds):
        if not CaseHolds.objectName():
            CaseHolds.setObjectName(u"CaseHolds")
        self.page = QVBoxLayout(CaseHolds)
        self.page.setSpacing(8)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(8, 8, 8, 8)
        self.holds_about = QLabel(CaseHolds)
        self.holds_about.setObjectName(u"holds_about")
        self.holds_about.setTextFormat(Qt.TextFormat.PlainText)
        self.holds_about.setWordWrap(True)
        self.holds_about.setProperty(u"role", u"muted")

        self.page.addWidget(self.holds_about)

        self.holds_actions = ButtonRow(CaseHolds)
        self.holds_actions.setObjectName(u"holds_actions")
        self.record_hold = QPushButton(self.holds_actions)
        self.record_hold.setObjectName(u"record_hold")
        self.look_again = QPushButton(self.holds_actions)
        self.look_again.setObjectName(u"look_again")
        self.look_again.setEnabled(False)
        self.end_hold = QPushButton(self.holds_actions)
        self.end_hold.setObjectName(u"end_hold")
        self.end_hold.setEnabled(False)
        self.put_hold_right = QPushButton(self.holds_actions)
        self.put_hold_right.setObjectName(u"put_hold_right")
        self.put_hold_right.setAutoDefault(False)
        self.put_hold_right.setEnabled(False)

        self.page.addWidget(self.holds_actions)

        self.holds = TableView(CaseHolds)
        self.holds.setObjectName(u"holds")

        self.page.addWidget(self.holds)

        self.no_holds = QLabel(CaseHolds)
        self.no_holds.setObjectName(u"no_holds")
        self.no_holds.setTextFormat(Qt.TextFormat.PlainText)
        self.no_holds.setWordWrap(True)

        self.page.addWidget(self.no_holds)

        self.hold_detail = QLabel(CaseHolds)
        self.hold_detail.setObjectName(u"hold_detail")
        self.hold_detail.setTextFormat(Qt.TextFormat.PlainText)
        self.hold_detail.setWordWrap(True)

        self.page.addWidget(self.hold_detail)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.spacer_4)

        self.page.setStretch(2, 1)
        QWidget.setTabOrder(self.record_hold, self.look_again)
        QWidget.setTabOrder(self.look_again, self.end_hold)
        QWidget.setTabOrder(self.end_hold, self.put_hold_right)
        QWidget.setTabOrder(self.put_hold_right, self.holds)

        self.retranslateUi(CaseHolds)

        QMetaObject.connectSlotsByName(CaseHolds)
    # setupUi

    def retranslateUi(self, CaseHolds):
        self.holds_about.setText(QCoreApplication.translate("CaseHolds", u"No clock pauses while a case is held up: every deadline goes on.", None))
        self.record_hold.setText(QCoreApplication.translate("CaseHolds", u"R&ecord a hold\u2026", None))
        self.look_again.setText(QCoreApplication.translate("CaseHolds", u"Look a&gain\u2026", None))
        self.end_hold.setText(QCoreApplication.translate("CaseHolds", u"Has e&nded\u2026", None))
        self.put_hold_right.setText(QCoreApplication.translate("CaseHolds", u"P&ut right\u2026", None))
#if QT_CONFIG(accessibility)
        self.put_hold_right.setAccessibleName(QCoreApplication.translate("CaseHolds", u"Put right what was recorded here", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.holds.setAccessibleName(QCoreApplication.translate("CaseHolds", u"What holds the case up", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.holds.setAccessibleDescription(QCoreApplication.translate("CaseHolds", u"Enter looks at the current hold again", None))
#endif // QT_CONFIG(accessibility)
        self.no_holds.setText(QCoreApplication.translate("CaseHolds", u"Nothing has held this case up.", None))
        self.hold_detail.setText("")
        pass
    # retranslateUi

