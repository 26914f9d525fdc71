# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'send_information.ui'
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
    QLabel, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.fields.tick_list import TickList

class Ui_SendInformation(object):
    def setupUi(self, SendInformation):
        if not SendInformation.objectName():
            SendInformation.setObjectName(u"SendInformation")
        self.page = QVBoxLayout(SendInformation)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SendInformation)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(SendInformation)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.reply_label = QLabel(SendInformation)
        self.reply_label.setObjectName(u"reply_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.reply_label)

        self.reply = ChoiceEntry(SendInformation)
        self.reply.setObjectName(u"reply")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reply)

        self.who_label = QLabel(SendInformation)
        self.who_label.setObjectName(u"who_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.who_label)

        self.who = LineEntry(SendInformation)
        self.who.setObjectName(u"who")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.who)

        self.what_label = QLabel(SendInformation)
        self.what_label.setObjectName(u"what_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.what_label)

        self.what = TickList(SendInformation)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.what)

        self.more_label = QLabel(SendInformation)
        self.more_label.setObjectName(u"more_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.more_label)

        self.more = TextEntry(SendInformation)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"lines", 2)

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.more)

        self.sent_on_label = QLabel(SendInformation)
        self.sent_on_label.setObjectName(u"sent_on_label")

        self.entries.setWidget(4, QFormLayout.ItemRole.LabelRole, self.sent_on_label)

        self.sent_on = DateEntry(SendInformation)
        self.sent_on.setObjectName(u"sent_on")

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.sent_on)

        self.means_label = QLabel(SendInformation)
        self.means_label.setObjectName(u"means_label")

        self.entries.setWidget(5, QFormLayout.ItemRole.LabelRole, self.means_label)

        self.means = ChoiceEntry(SendInformation)
        self.means.setObjectName(u"means")

        self.entries.setWidget(5, QFormLayout.ItemRole.FieldRole, self.means)

        self.note_label = QLabel(SendInformation)
        self.note_label.setObjectName(u"note_label")

        self.entries.setWidget(6, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = TextEntry(SendInformation)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"lines", 2)

        self.entries.setWidget(6, QFormLayout.ItemRole.FieldRole, self.note)


        self.page.addLayout(self.entries)

        self.fault = QLabel(SendInformation)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.spacer_1)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.cancel = QPushButton(SendInformation)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(SendInformation)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.reply_label.setBuddy(self.reply)
        self.who_label.setBuddy(self.who)
        self.what_label.setBuddy(self.what)
        self.more_label.setBuddy(self.more)
        self.sent_on_label.setBuddy(self.sent_on)
        self.means_label.setBuddy(self.means)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reply, self.who)
        QWidget.setTabOrder(self.who, self.what)
        QWidget.setTabOrder(self.what, self.more)
        QWidget.setTabOrder(self.more, self.sent_on)
        QWidget.setTabOrder(self.sent_on, self.means)
        QWidget.setTabOrder(self.means, self.note)
        QWidget.setTabOrder(self.note, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(SendInformation)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(SendInformation)
    # setupUi

    def retranslateUi(self, SendInformation):
        SendInformation.setWindowTitle(QCoreApplication.translate("SendInformation", u"Record information sent", None))
        self.title.setText("")
        self.about.setText("")
        self.reply_label.setText(QCoreApplication.translate("SendInformation", u"&Asked for in", None))
        self.who_label.setText(QCoreApplication.translate("SendInformation", u"&Sent to", None))
        self.what_label.setText(QCoreApplication.translate("SendInformation", u"&What was sent", None))
        self.more_label.setText(QCoreApplication.translate("SendInformation", u"And &besides, a line each", None))
        self.sent_on_label.setText(QCoreApplication.translate("SendInformation", u"&Day", None))
        self.means_label.setText(QCoreApplication.translate("SendInformation", u"By what &means", None))
        self.note_label.setText(QCoreApplication.translate("SendInformation", u"&Note", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("SendInformation", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("SendInformation", u"&Record it", None))
    # retranslateUi

