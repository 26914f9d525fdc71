# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_decision.ui'
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

class Ui_CaseDecision(object):
    def setupUi(self, CaseDecision):
        if not CaseDecision.objectName():
            CaseDecision.setObjectName(u"CaseDecision")
        self.page = QVBoxLayout(CaseDecision)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(12, 12, 12, 12)
        self.about = QLabel(CaseDecision)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.status = QLabel(CaseDecision)
        self.status.setObjectName(u"status")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        self.status.setProperty(u"role", u"heading")

        self.page.addWidget(self.status)

        self.contrary = QLabel(CaseDecision)
        self.contrary.setObjectName(u"contrary")
        self.contrary.setTextFormat(Qt.TextFormat.PlainText)
        self.contrary.setWordWrap(True)
        self.contrary.setProperty(u"role", u"error")

        self.page.addWidget(self.contrary)

        self.panel = QLabel(CaseDecision)
        self.panel.setObjectName(u"panel")
        self.panel.setTextFormat(Qt.TextFormat.PlainText)
        self.panel.setWordWrap(True)

        self.page.addWidget(self.panel)

        self.buttons = ButtonRow(CaseDecision)
        self.buttons.setObjectName(u"buttons")
        self.recommend = QPushButton(self.buttons)
        self.recommend.setObjectName(u"recommend")
        self.decide = QPushButton(self.buttons)
        self.decide.setObjectName(u"decide")
        self.decide.setProperty(u"role", u"primary")
        self.put_right = QPushButton(self.buttons)
        self.put_right.setObjectName(u"put_right")
        self.put_right.setAutoDefault(False)
        self.sheets = QPushButton(self.buttons)
        self.sheets.setObjectName(u"sheets")
        self.sheets.setAutoDefault(False)
        self.menu = QPushButton(self.buttons)
        self.menu.setObjectName(u"menu")

        self.page.addWidget(self.buttons)

        self.nothing = QLabel(CaseDecision)
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

        self.halves = QSplitter(CaseDecision)
        self.halves.setObjectName(u"halves")
        self.halves.setOrientation(Qt.Orientation.Vertical)
        self.halves.setChildrenCollapsible(False)
        self.papers = TableView(self.halves)
        self.papers.setObjectName(u"papers")
        self.halves.addWidget(self.papers)
        self.detail = QPlainTextEdit(self.halves)
        self.detail.setObjectName(u"detail")
        self.detail.setTabChangesFocus(True)
        self.detail.setReadOnly(True)
        self.halves.addWidget(self.detail)

        self.page.addWidget(self.halves)

        QWidget.setTabOrder(self.recommend, self.decide)
        QWidget.setTabOrder(self.decide, self.put_right)
        QWidget.setTabOrder(self.put_right, self.sheets)
        QWidget.setTabOrder(self.sheets, self.menu)
        QWidget.setTabOrder(self.menu, self.papers)
        QWidget.setTabOrder(self.papers, self.detail)

        self.retranslateUi(CaseDecision)

        QMetaObject.connectSlotsByName(CaseDecision)
    # setupUi

    def retranslateUi(self, CaseDecision):
        self.about.setText("")
        self.status.setText("")
        self.contrary.setText("")
        self.panel.setText("")
        self.recommend.setText(QCoreApplication.translate("CaseDecision", u"Record a reco&mmendation\u2026", None))
        self.decide.setText(QCoreApplication.translate("CaseDecision", u"Record the deci&sion\u2026", None))
        self.put_right.setText(QCoreApplication.translate("CaseDecision", u"P&ut right\u2026", None))
#if QT_CONFIG(accessibility)
        self.put_right.setAccessibleName(QCoreApplication.translate("CaseDecision", u"Put right what was recorded here", None))
#endif // QT_CONFIG(accessibility)
        self.sheets.setText(QCoreApplication.translate("CaseDecision", u"Si&gned sheets\u2026", None))
        self.menu.setText(QCoreApplication.translate("CaseDecision", u"Pap&ers", None))
        self.nothing.setText(QCoreApplication.translate("CaseDecision", u"No recommendation and no decision is recorded here yet.", None))
#if QT_CONFIG(accessibility)
        self.papers.setAccessibleName(QCoreApplication.translate("CaseDecision", u"Recommendations and decisions, the newest first", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.detail.setAccessibleName(QCoreApplication.translate("CaseDecision", u"What was recommended or decided", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

