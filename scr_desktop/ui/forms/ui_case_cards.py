# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_cards.ui'
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
from PySide6.QtWidgets import (QApplication, QSizePolicy, QVBoxLayout, QWidget)

from scr_desktop.ui.room.scroll import Scroll

class Ui_CaseCards(object):
    def setupUi(self, CaseCards):
        if not CaseCards.objectName():
            CaseCards.setObjectName(u"CaseCards")
        self.page = QVBoxLayout(CaseCards)
        self.page.setSpacing(8)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.cards = Scroll(CaseCards)
        self.cards.setObjectName(u"cards")
        self.cards.setWidgetResizable(True)
        self.cards_body = QWidget()
        self.cards_body.setObjectName(u"cards_body")
        self.cards_layout = QVBoxLayout(self.cards_body)
        self.cards_layout.setSpacing(12)
        self.cards_layout.setObjectName(u"cards_layout")
        self.cards_layout.setContentsMargins(14, 14, 14, 14)
        self.cards.setWidget(self.cards_body)

        self.page.addWidget(self.cards)


        self.retranslateUi(CaseCards)

        QMetaObject.connectSlotsByName(CaseCards)
    # setupUi

    def retranslateUi(self, CaseCards):
        pass
    # retranslateUi

