# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_safety.ui'
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
from PySide6.QtWidgets import (QApplication, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

from scr_desktop.ui.room.button_row import ButtonRow
from scr_desktop.ui.room.scroll import Scroll

class Ui_CaseSafety(object):
    def setupUi(self, CaseSafety):
        if not CaseSafety.objectName():
            CaseSafety.setObjectName(u"CaseSafety")
        self.page = QVBoxLayout(CaseSafety)
        self.page.setSpacing(8)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.buttons = ButtonRow(CaseSafety)
        self.buttons.setObjectName(u"buttons")
        self.enter_safety = QPushButton(self.buttons)
        self.enter_safety.setObjectName(u"enter_safety")
        self.enter_safety.setProperty(u"role", u"primary")
        self.enter_day = QPushButton(self.buttons)
        self.enter_day.setObjectName(u"enter_day")

        self.page.addWidget(self.buttons)

        self.items = Scroll(CaseSafety)
        self.items.setObjectName(u"items")
        self.items.setWidgetResizable(True)
        self.items_body = QWidget()
        self.items_body.setObjectName(u"items_body")
        self.items_layout = QVBoxLayout(self.items_body)
        self.items_layout.setSpacing(12)
        self.items_layout.setObjectName(u"items_layout")
        self.items_layout.setContentsMargins(14, 14, 14, 14)
        self.items.setWidget(self.items_body)

        self.page.addWidget(self.items)


        self.retranslateUi(CaseSafety)

        QMetaObject.connectSlotsByName(CaseSafety)
    # setupUi

    def retranslateUi(self, CaseSafety):
        self.enter_safety.setText(QCoreApplication.translate("CaseSafety", u"Enter a child's &safety\u2026", None))
        self.enter_day.setText(QCoreApplication.translate("CaseSafety", u"Enter &media interest or a day\u2026", None))
#if QT_CONFIG(accessibility)
        self.items.setAccessibleName(QCoreApplication.translate("CaseSafety", u"The safety of each other child, and sensitive days", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

