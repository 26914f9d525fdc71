# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pages.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QTextBrowser, QVBoxLayout, QWidget)

from scr_desktop.ui.tables.row_list import RowList

class Ui_Pages(object):
    def setupUi(self, Pages):
        if not Pages.objectName():
            Pages.setObjectName(u"Pages")
        self.column = QVBoxLayout(Pages)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 16, 16, 14)
        self.middle = QHBoxLayout()
        self.middle.setSpacing(12)
        self.middle.setObjectName(u"middle")
        self.left = QVBoxLayout()
        self.left.setSpacing(6)
        self.left.setObjectName(u"left")
        self.pages_label = QLabel(Pages)
        self.pages_label.setObjectName(u"pages_label")

        self.left.addWidget(self.pages_label)

        self.pages = RowList(Pages)
        self.pages.setObjectName(u"pages")
        self.pages.setWordWrap(True)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.left.addWidget(self.pages)


        self.middle.addLayout(self.left)

        self.text = QTextBrowser(Pages)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)
        self.text.setOpenLinks(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.text.sizePolicy().hasHeightForWidth())
        self.text.setSizePolicy(sizePolicy)

        self.middle.addWidget(self.text)


        self.column.addLayout(self.middle)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.close_it = QPushButton(Pages)
        self.close_it.setObjectName(u"close_it")
        self.close_it.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.close_it)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.pages_label.setBuddy(self.pages)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pages, self.text)
        QWidget.setTabOrder(self.text, self.close_it)

        self.retranslateUi(Pages)
        self.close_it.clicked.connect(Pages.accept)

        self.close_it.setDefault(True)


        QMetaObject.connectSlotsByName(Pages)
    # setupUi

    def retranslateUi(self, Pages):
        Pages.setWindowTitle("")
        self.pages_label.setText("")
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("Pages", u"The text of the one chosen", None))
#endif // QT_CONFIG(accessibility)
        self.close_it.setText(QCoreApplication.translate("Pages", u"&Close", None))
    # retranslateUi

