# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QHeaderView, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSplitter, QVBoxLayout,
    QWidget)

from scr_desktop.ui.room.button_row import ButtonRow
from scr_desktop.ui.tables.table_view import TableView

class Ui_CasePanel(object):
    def setupUi(self, CasePanel):
        if not CasePanel.objectName():
            CasePanel.setObjectName(u"CasePanel")
        self.page = QVBoxLayout(CasePanel)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(12, 12, 12, 12)
        self.about = QLabel(CasePanel)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.next = QLabel(CasePanel)
        self.next.setObjectName(u"next")
        self.next.setTextFormat(Qt.TextFormat.PlainText)
        self.next.setWordWrap(True)
        self.next.setProperty(u"role", u"heading")

        self.page.addWidget(self.next)

        self.buttons = ButtonRow(CasePanel)
        self.buttons.setObjectName(u"buttons")
        self.consider = QPushButton(self.buttons)
        self.consider.setObjectName(u"consider")
        self.consider.setProperty(u"role", u"primary")
        self.reply = QPushButton(self.buttons)
        self.reply.setObjectName(u"reply")
        self.reply.setProperty(u"role", u"primary")
        self.send = QPushButton(self.buttons)
        self.send.setObjectName(u"send")
        self.national = QPushButton(self.buttons)
        self.national.setObjectName(u"national")
        self.pass_on = QPushButton(self.buttons)
        self.pass_on.setObjectName(u"pass_on")

        self.page.addWidget(self.buttons)

        self.nothing = QLabel(CasePanel)
        self.nothing.setObjectName(u"nothing")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.nothing.sizePolicy().hasHeightForWidth())
        self.nothing.setSizePolicy(sizePolicy)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)

        self.page.addWidget(self.nothing)

        self.halves = QSplitter(CasePanel)
        self.halves.setObjectName(u"halves")
        self.halves.setOrientation(Qt.Orientation.Vertical)
        self.halves.setChildrenCollapsible(False)
        self.letters = TableView(self.halves)
        self.letters.setObjectName(u"letters")
        self.halves.addWidget(self.letters)
        self.detail = QPlainTextEdit(self.halves)
        self.detail.setObjectName(u"detail")
        self.detail.setTabChangesFocus(True)
        self.detail.setReadOnly(True)
        self.halves.addWidget(self.detail)

        self.page.addWidget(self.halves)

        self.below = ButtonRow(CasePanel)
        self.below.setObjectName(u"below")
        self.settle = QPushButton(self.below)
        self.settle.setObjectName(u"settle")
        self.again = QPushButton(self.below)
        self.again.setObjectName(u"again")
        self.put_right = QPushButton(self.below)
        self.put_right.setObjectName(u"put_right")
        self.put_right.setAutoDefault(False)
        self.menu = QPushButton(self.below)
        self.menu.setObjectName(u"menu")

        self.page.addWidget(self.below)

        QWidget.setTabOrder(self.consider, self.reply)
        QWidget.setTabOrder(self.reply, self.send)
        QWidget.setTabOrder(self.send, self.national)
        QWidget.setTabOrder(self.national, self.pass_on)
        QWidget.setTabOrder(self.pass_on, self.letters)
        QWidget.setTabOrder(self.letters, self.detail)
        QWidget.setTabOrder(self.detail, self.settle)
        QWidget.setTabOrder(self.settle, self.again)
        QWidget.setTabOrder(self.again, self.put_right)
        QWidget.setTabOrder(self.put_right, self.menu)

        self.retranslateUi(CasePanel)

        QMetaObject.connectSlotsByName(CasePanel)
    # setupUi

    def retranslateUi(self, CasePanel):
        self.about.setText("")
        self.next.setText("")
        self.consider.setText(QCoreApplication.translate("CasePanel", u"Go to the decisio&n", None))
        self.reply.setText(QCoreApplication.translate("CasePanel", u"Record the Panel\u2019s re&ply\u2026", None))
        self.send.setText(QCoreApplication.translate("CasePanel", u"Information &sent\u2026", None))
        self.national.setText(QCoreApplication.translate("CasePanel", u"New &information\u2026", None))
        self.pass_on.setText(QCoreApplication.translate("CasePanel", u"Pass the c&ase on\u2026", None))
        self.nothing.setText(QCoreApplication.translate("CasePanel", u"Nothing is on record as having come from the Panel, or gone to it or to another area.", None))
#if QT_CONFIG(accessibility)
        self.letters.setAccessibleName(QCoreApplication.translate("CasePanel", u"What came and went, the newest first", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.detail.setAccessibleName(QCoreApplication.translate("CasePanel", u"What it says", None))
#endif // QT_CONFIG(accessibility)
        self.settle.setText(QCoreApplication.translate("CasePanel", u"Record &what came of it\u2026", None))
        self.again.setText(QCoreApplication.translate("CasePanel", u"&Look at it again\u2026", None))
        self.put_right.setText(QCoreApplication.translate("CasePanel", u"P&ut right\u2026", None))
#if QT_CONFIG(accessibility)
        self.put_right.setAccessibleName(QCoreApplication.translate("CasePanel", u"Put right what was recorded here", None))
#endif // QT_CONFIG(accessibility)
        self.menu.setText(QCoreApplication.translate("CasePanel", u"Pap&ers", None))
        pass
    # retranslateUi

