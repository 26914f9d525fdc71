# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_pseudonyms.ui'
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

class Ui_CasePseudonyms(object):
    def setupUi(self, CasePseudonyms):
        if not CasePseudonyms.objectName():
            CasePseudonyms.setObjectName(u"CasePseudonyms")
        self.page = QVBoxLayout(CasePseudonyms)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(12, 12, 12, 12)
        self.about = QLabel(CasePseudonyms)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.buttons = ButtonRow(CasePseudonyms)
        self.buttons.setObjectName(u"buttons")
        self.confirm = QPushButton(self.buttons)
        self.confirm.setObjectName(u"confirm")
        self.confirm.setProperty(u"role", u"primary")
        self.give = QPushButton(self.buttons)
        self.give.setObjectName(u"give")
        self.change = QPushButton(self.buttons)
        self.change.setObjectName(u"change")
        self.no_identifier = QPushButton(self.buttons)
        self.no_identifier.setObjectName(u"no_identifier")

        self.page.addWidget(self.buttons)

        self.nothing = QLabel(CasePseudonyms)
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

        self.halves = QSplitter(CasePseudonyms)
        self.halves.setObjectName(u"halves")
        self.halves.setOrientation(Qt.Orientation.Vertical)
        self.halves.setChildrenCollapsible(False)
        self.names = TableView(self.halves)
        self.names.setObjectName(u"names")
        self.halves.addWidget(self.names)
        self.detail = QPlainTextEdit(self.halves)
        self.detail.setObjectName(u"detail")
        self.detail.setTabChangesFocus(True)
        self.detail.setReadOnly(True)
        self.halves.addWidget(self.detail)

        self.page.addWidget(self.halves)

        QWidget.setTabOrder(self.confirm, self.give)
        QWidget.setTabOrder(self.give, self.change)
        QWidget.setTabOrder(self.change, self.no_identifier)
        QWidget.setTabOrder(self.no_identifier, self.names)
        QWidget.setTabOrder(self.names, self.detail)

        self.retranslateUi(CasePseudonyms)

        QMetaObject.connectSlotsByName(CasePseudonyms)
    # setupUi

    def retranslateUi(self, CasePseudonyms):
        self.about.setText("")
        self.confirm.setText(QCoreApplication.translate("CasePseudonyms", u"&Give the proposed pseudonyms", None))
        self.give.setText(QCoreApplication.translate("CasePseudonyms", u"Give a&nother\u2026", None))
        self.change.setText(QCoreApplication.translate("CasePseudonyms", u"Ch&ange\u2026", None))
        self.no_identifier.setText(QCoreApplication.translate("CasePseudonyms", u"&It is no identifier\u2026", None))
        self.nothing.setText(QCoreApplication.translate("CasePseudonyms", u"Nobody is named in this case yet.", None))
#if QT_CONFIG(accessibility)
        self.names.setAccessibleName(QCoreApplication.translate("CasePseudonyms", u"Pseudonyms: those proposed, those given, earlier ones", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.detail.setAccessibleName(QCoreApplication.translate("CasePseudonyms", u"The pseudonym in full", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

