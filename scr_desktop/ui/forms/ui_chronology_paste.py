# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chronology_paste.ui'
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

class Ui_ChronologyPaste(object):
    def setupUi(self, ChronologyPaste):
        if not ChronologyPaste.objectName():
            ChronologyPaste.setObjectName(u"ChronologyPaste")
        ChronologyPaste.resize(820, 520)
        self.page = QVBoxLayout(ChronologyPaste)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.about = QLabel(ChronologyPaste)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.text_label = QLabel(ChronologyPaste)
        self.text_label.setObjectName(u"text_label")

        self.page.addWidget(self.text_label)

        self.text = QPlainTextEdit(ChronologyPaste)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

        self.page.addWidget(self.text)

        self.fault = QLabel(ChronologyPaste)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)

        self.cancel = QPushButton(ChronologyPaste)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(ChronologyPaste)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

        self.page.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(ChronologyPaste)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(ChronologyPaste)
    # setupUi

    def retranslateUi(self, ChronologyPaste):
        ChronologyPaste.setWindowTitle(QCoreApplication.translate("ChronologyPaste", u"Paste a chronology", None))
        self.about.setText(QCoreApplication.translate("ChronologyPaste", u"Copy a table from Word or Excel, or lines that begin with a date, and paste them here. Headings of a table belong to it.", None))
        self.text_label.setText(QCoreApplication.translate("ChronologyPaste", u"C&hronology as it was copied", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("ChronologyPaste", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("ChronologyPaste", u"&Look at it", None))
    # retranslateUi

