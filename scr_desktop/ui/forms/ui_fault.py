# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fault.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_Fault(object):
    def setupUi(self, Fault):
        if not Fault.objectName():
            Fault.setObjectName(u"Fault")
        self.column = QVBoxLayout(Fault)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 18, 20, 16)
        self.heading = QLabel(Fault)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.heading)

        self.explanation = QLabel(Fault)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.details_label = QLabel(Fault)
        self.details_label.setObjectName(u"details_label")

        self.column.addWidget(self.details_label)

        self.details = QPlainTextEdit(Fault)
        self.details.setObjectName(u"details")
        self.details.setTabChangesFocus(True)
        self.details.setReadOnly(True)
        self.details.setMinimumSize(QSize(0, 150))

        self.column.addWidget(self.details)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.copy = QPushButton(Fault)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.buttons.addWidget(self.copy)

        self.space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.go_on = QPushButton(Fault)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.column.addLayout(self.buttons)

        self.least_width = QSpacerItem(520, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.column.addItem(self.least_width)

#if QT_CONFIG(shortcut)
        self.details_label.setBuddy(self.details)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.go_on, self.copy)
        QWidget.setTabOrder(self.copy, self.details)

        self.retranslateUi(Fault)
        self.go_on.clicked.connect(Fault.accept)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(Fault)
    # setupUi

    def retranslateUi(self, Fault):
        Fault.setWindowTitle(QCoreApplication.translate("Fault", u"Something went wrong", None))
        self.heading.setText(QCoreApplication.translate("Fault", u"Something went wrong in the program", None))
        self.explanation.setText(QCoreApplication.translate("Fault", u"Nothing you entered is lost. You can go on working; if it happens again, copy the details below and send them to whoever supports the program. They name places in the program, not people or cases.", None))
        self.details_label.setText(QCoreApplication.translate("Fault", u"&Details", None))
        self.copy.setText(QCoreApplication.translate("Fault", u"&Copy the details", None))
        self.go_on.setText(QCoreApplication.translate("Fault", u"&Go on", None))
    # retranslateUi

