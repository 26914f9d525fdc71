# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'email_in.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.note import SentenceLabel

class Ui_EmailIn(object):
    def setupUi(self, EmailIn):
        if not EmailIn.objectName():
            EmailIn.setObjectName(u"EmailIn")
        EmailIn.resize(820, 700)
        self.page = QVBoxLayout(EmailIn)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(EmailIn)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.head = QLabel(EmailIn)
        self.head.setObjectName(u"head")
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.head.setWordWrap(True)

        self.page.addWidget(self.head)

        self.doubts = SentenceLabel(EmailIn)
        self.doubts.setObjectName(u"doubts")

        self.page.addWidget(self.doubts)

        self.words_label = QLabel(EmailIn)
        self.words_label.setObjectName(u"words_label")

        self.page.addWidget(self.words_label)

        self.words = QPlainTextEdit(EmailIn)
        self.words.setObjectName(u"words")
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)

        self.page.addWidget(self.words)

        self.proposed = QLabel(EmailIn)
        self.proposed.setObjectName(u"proposed")
        self.proposed.setTextFormat(Qt.TextFormat.PlainText)
        self.proposed.setWordWrap(True)
        self.proposed.setProperty(u"role", u"muted")

        self.page.addWidget(self.proposed)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.taken_as_label = QLabel(EmailIn)
        self.taken_as_label.setObjectName(u"taken_as_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.taken_as_label)

        self.taken_as = ChoiceEntry(EmailIn)
        self.taken_as.setObjectName(u"taken_as")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.taken_as)

        self.request_label = QLabel(EmailIn)
        self.request_label.setObjectName(u"request_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.request_label)

        self.request = ChoiceEntry(EmailIn)
        self.request.setObjectName(u"request")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.request)

        self.duty_label = QLabel(EmailIn)
        self.duty_label.setObjectName(u"duty_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.duty_label)

        self.duty = ChoiceEntry(EmailIn)
        self.duty.setObjectName(u"duty")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.duty)

        self.came_on_label = QLabel(EmailIn)
        self.came_on_label.setObjectName(u"came_on_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.came_on_label)

        self.came_on = DateEntry(EmailIn)
        self.came_on.setObjectName(u"came_on")

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.came_on)


        self.page.addLayout(self.entries)

        self.follows = QLabel(EmailIn)
        self.follows.setObjectName(u"follows")
        self.follows.setTextFormat(Qt.TextFormat.PlainText)
        self.follows.setWordWrap(True)
        self.follows.setProperty(u"role", u"muted")

        self.page.addWidget(self.follows)

        self.fault = QLabel(EmailIn)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.cancel = QPushButton(EmailIn)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(EmailIn)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

        self.page.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.words_label.setBuddy(self.words)
        self.taken_as_label.setBuddy(self.taken_as)
        self.request_label.setBuddy(self.request)
        self.duty_label.setBuddy(self.duty)
        self.came_on_label.setBuddy(self.came_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.words, self.taken_as)
        QWidget.setTabOrder(self.taken_as, self.request)
        QWidget.setTabOrder(self.request, self.duty)
        QWidget.setTabOrder(self.duty, self.came_on)
        QWidget.setTabOrder(self.came_on, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(EmailIn)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(EmailIn)
    # setupUi

    def retranslateUi(self, EmailIn):
        EmailIn.setWindowTitle(QCoreApplication.translate("EmailIn", u"An e-mail that came in", None))
        self.title.setText("")
        self.head.setText("")
        self.words_label.setText(QCoreApplication.translate("EmailIn", u"What it &says", None))
        self.proposed.setText("")
        self.taken_as_label.setText(QCoreApplication.translate("EmailIn", u"&Take it as", None))
        self.request_label.setText(QCoreApplication.translate("EmailIn", u"Answer to the &request to", None))
        self.duty_label.setText(QCoreApplication.translate("EmailIn", u"&Who was told", None))
        self.came_on_label.setText(QCoreApplication.translate("EmailIn", u"Came &in on", None))
        self.follows.setText("")
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("EmailIn", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("EmailIn", u"&Go on", None))
    # retranslateUi

