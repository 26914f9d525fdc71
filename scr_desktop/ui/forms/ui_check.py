# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'check.ui'
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
    QVBoxLayout, QWidget)

from scr_desktop.ui.tables.row_list import RowList

class Ui_Check(object):
    def setupUi(self, Check):
        if not Check.objectName():
            Check.setObjectName(u"Check")
        self.column = QVBoxLayout(Check)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 16)
        self.heading = QLabel(Check)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.heading)

        self.findings = RowList(Check)
        self.findings.setObjectName(u"findings")
        self.findings.setWordWrap(True)
        self.findings.setMinimumSize(QSize(0, 260))

        self.column.addWidget(self.findings)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.close_it = QPushButton(Check)
        self.close_it.setObjectName(u"close_it")
        self.close_it.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.close_it)


        self.column.addLayout(self.buttons)

        self.least_width = QSpacerItem(556, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.column.addItem(self.least_width)

        QWidget.setTabOrder(self.findings, self.close_it)

        self.retranslateUi(Check)
        self.close_it.clicked.connect(Check.accept)

        self.close_it.setDefault(True)


        QMetaObject.connectSlotsByName(Check)
    # setupUi

    def retranslateUi(self, Check):
        Check.setWindowTitle(QCoreApplication.translate("Check", u"Check the case file", None))
        self.heading.setText(QCoreApplication.translate("Check", u"Looking at every page of the case file \u2026", None))
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("Check", u"What was found", None))
#endif // QT_CONFIG(accessibility)
        self.close_it.setText(QCoreApplication.translate("Check", u"&Close", None))
    # retranslateUi

