# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reason.ui'
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

class Ui_Reason(object):
    def setupUi(self, Reason):
        if not Reason.objectName():
            Reason.setObjectName(u"Reason")
        self.column = QVBoxLayout(Reason)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 18, 20, 16)
        self.explanation = QLabel(Reason)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.question = QLabel(Reason)
        self.question.setObjectName(u"question")

        self.column.addWidget(self.question)

        self.reason = QPlainTextEdit(Reason)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)
        self.reason.setMinimumSize(QSize(0, 90))

        self.column.addWidget(self.reason)

        self.fault = QLabel(Reason)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.column.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.cancel = QPushButton(Reason)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(Reason)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.column.addLayout(self.buttons)

        self.least_width = QSpacerItem(420, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.column.addItem(self.least_width)

#if QT_CONFIG(shortcut)
        self.question.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(Reason)
        self.cancel.clicked.connect(Reason.reject)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(Reason)
    # setupUi

    def retranslateUi(self, Reason):
        self.question.setText(QCoreApplication.translate("Reason", u"&Why? It is kept in the history.", None))
        self.cancel.setText(QCoreApplication.translate("Reason", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("Reason", u"&Go on", None))
        pass
    # retranslateUi

