# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_passphrase.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_NewPassphrase(object):
    def setupUi(self, NewPassphrase):
        if not NewPassphrase.objectName():
            NewPassphrase.setObjectName(u"NewPassphrase")
        self.column = QVBoxLayout(NewPassphrase)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.advice = QLabel(NewPassphrase)
        self.advice.setObjectName(u"advice")
        self.advice.setProperty(u"role", u"muted")
        self.advice.setWordWrap(True)

        self.column.addWidget(self.advice)

        self.passphrase_label = QLabel(NewPassphrase)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.column.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(NewPassphrase)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.column.addWidget(self.passphrase)

        self.strength = QLabel(NewPassphrase)
        self.strength.setObjectName(u"strength")
        self.strength.setProperty(u"role", u"muted")
        self.strength.setWordWrap(True)
        self.strength.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.strength)

        self.again_label = QLabel(NewPassphrase)
        self.again_label.setObjectName(u"again_label")

        self.column.addWidget(self.again_label)

        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.setObjectName(u"row")
        self.again = QLineEdit(NewPassphrase)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.row.addWidget(self.again)

        self.show_it = QPushButton(NewPassphrase)
        self.show_it.setObjectName(u"show_it")
        self.show_it.setCheckable(True)
        self.show_it.setAutoDefault(False)

        self.row.addWidget(self.show_it)


        self.column.addLayout(self.row)

        self.fault = QLabel(NewPassphrase)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.fault)

        self.end = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase, self.again)
        QWidget.setTabOrder(self.again, self.show_it)

        self.retranslateUi(NewPassphrase)

        QMetaObject.connectSlotsByName(NewPassphrase)
    # setupUi

    def retranslateUi(self, NewPassphrase):
        self.advice.setText(QCoreApplication.translate("NewPassphrase", u"Four or five words that belong together only for you are easy to keep in mind and hard to guess. Nobody can find the passphrase out for you.", None))
        self.passphrase_label.setText(QCoreApplication.translate("NewPassphrase", u"New &passphrase", None))
        self.strength.setText("")
        self.again_label.setText(QCoreApplication.translate("NewPassphrase", u"The passphrase &again", None))
        self.show_it.setText(QCoreApplication.translate("NewPassphrase", u"&Show", None))
        self.fault.setText("")
        pass
    # retranslateUi

