# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'email_text.ui'
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

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.note import SentenceLabel

class Ui_EmailText(object):
    def setupUi(self, EmailText):
        if not EmailText.objectName():
            EmailText.setObjectName(u"EmailText")
        EmailText.resize(760, 620)
        self.page = QVBoxLayout(EmailText)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(EmailText)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.head = QLabel(EmailText)
        self.head.setObjectName(u"head")
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.head.setWordWrap(True)

        self.page.addWidget(self.head)

        self.doubts = SentenceLabel(EmailText)
        self.doubts.setObjectName(u"doubts")

        self.page.addWidget(self.doubts)

        self.words_label = QLabel(EmailText)
        self.words_label.setObjectName(u"words_label")

        self.page.addWidget(self.words_label)

        self.words = QPlainTextEdit(EmailText)
        self.words.setObjectName(u"words")
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)

        self.page.addWidget(self.words)

        self.files_row = QHBoxLayout()
        self.files_row.setSpacing(8)
        self.files_row.setObjectName(u"files_row")
        self.files_label = QLabel(EmailText)
        self.files_label.setObjectName(u"files_label")

        self.files_row.addWidget(self.files_label)

        self.files = ChoiceEntry(EmailText)
        self.files.setObjectName(u"files")

        self.files_row.addWidget(self.files)

        self.save_file = QPushButton(EmailText)
        self.save_file.setObjectName(u"save_file")
        self.save_file.setAutoDefault(False)

        self.files_row.addWidget(self.save_file)

        self.files_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.files_row.addItem(self.files_gap)


        self.page.addLayout(self.files_row)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.save = QPushButton(EmailText)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.buttons.addWidget(self.save)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.close = QPushButton(EmailText)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.close)


        self.page.addLayout(self.buttons)

        self.page.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.words_label.setBuddy(self.words)
        self.files_label.setBuddy(self.files)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.words, self.files)
        QWidget.setTabOrder(self.files, self.save_file)
        QWidget.setTabOrder(self.save_file, self.save)
        QWidget.setTabOrder(self.save, self.close)

        self.retranslateUi(EmailText)

        self.close.setDefault(True)


        QMetaObject.connectSlotsByName(EmailText)
    # setupUi

    def retranslateUi(self, EmailText):
        EmailText.setWindowTitle(QCoreApplication.translate("EmailText", u"An e-mail as it came in", None))
        self.title.setText("")
        self.head.setText("")
        self.words_label.setText(QCoreApplication.translate("EmailText", u"What it &says", None))
        self.files_label.setText(QCoreApplication.translate("EmailText", u"&Files in it", None))
        self.save_file.setText(QCoreApplication.translate("EmailText", u"Sa&ve this file\u2026", None))
        self.save.setText(QCoreApplication.translate("EmailText", u"Save the &e-mail\u2026", None))
        self.close.setText(QCoreApplication.translate("EmailText", u"&Close", None))
    # retranslateUi

