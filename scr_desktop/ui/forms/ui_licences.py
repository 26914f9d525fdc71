# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'licences.ui'
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
    QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_Licences(object):
    def setupUi(self, Licences):
        if not Licences.objectName():
            Licences.setObjectName(u"Licences")
        self.column = QVBoxLayout(Licences)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 16, 16, 14)
        self.middle = QHBoxLayout()
        self.middle.setSpacing(12)
        self.middle.setObjectName(u"middle")
        self.left = QVBoxLayout()
        self.left.setSpacing(6)
        self.left.setObjectName(u"left")
        self.parts_label = QLabel(Licences)
        self.parts_label.setObjectName(u"parts_label")

        self.left.addWidget(self.parts_label)

        self.parts = QListWidget(Licences)
        self.parts.setObjectName(u"parts")
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.left.addWidget(self.parts)


        self.middle.addLayout(self.left)

        self.text = QPlainTextEdit(Licences)
        self.text.setObjectName(u"text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
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

        self.close_it = QPushButton(Licences)
        self.close_it.setObjectName(u"close_it")
        self.close_it.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.close_it)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.parts_label.setBuddy(self.parts)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.parts, self.text)
        QWidget.setTabOrder(self.text, self.close_it)

        self.retranslateUi(Licences)
        self.close_it.clicked.connect(Licences.accept)

        self.close_it.setDefault(True)


        QMetaObject.connectSlotsByName(Licences)
    # setupUi

    def retranslateUi(self, Licences):
        Licences.setWindowTitle(QCoreApplication.translate("Licences", u"Licences", None))
        self.parts_label.setText(QCoreApplication.translate("Licences", u"&Parts of the program", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("Licences", u"The licence", None))
#endif // QT_CONFIG(accessibility)
        self.close_it.setText(QCoreApplication.translate("Licences", u"&Close", None))
    # retranslateUi

