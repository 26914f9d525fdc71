# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'put_on_agenda.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_PutOnAgenda(object):
    def setupUi(self, PutOnAgenda):
        if not PutOnAgenda.objectName():
            PutOnAgenda.setObjectName(u"PutOnAgenda")
        self.page = QVBoxLayout(PutOnAgenda)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(PutOnAgenda)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.fitting = QWidget(PutOnAgenda)
        self.fitting.setObjectName(u"fitting")

        self.page.addWidget(self.fitting)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.meeting_label = QLabel(PutOnAgenda)
        self.meeting_label.setObjectName(u"meeting_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.meeting_label)

        self.meeting = ChoiceEntry(PutOnAgenda)
        self.meeting.setObjectName(u"meeting")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.meeting)

        self.purpose_label = QLabel(PutOnAgenda)
        self.purpose_label.setObjectName(u"purpose_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.purpose_label)

        self.purpose = TextEntry(PutOnAgenda)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"lines", 2)

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.purpose)


        self.page.addLayout(self.entries)

        self.convening = QWidget(PutOnAgenda)
        self.convening.setObjectName(u"convening")
        self.convening_column = QVBoxLayout(self.convening)
        self.convening_column.setObjectName(u"convening_column")
        self.convening_column.setContentsMargins(0, 0, 0, 0)
        self.convening_about = QLabel(self.convening)
        self.convening_about.setObjectName(u"convening_about")
        self.convening_about.setTextFormat(Qt.TextFormat.PlainText)
        self.convening_about.setWordWrap(True)
        self.convening_about.setProperty(u"role", u"muted")

        self.convening_column.addWidget(self.convening_about)

        self.convening_entries = QFormLayout()
        self.convening_entries.setObjectName(u"convening_entries")
        self.convening_entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.held_on_label = QLabel(self.convening)
        self.held_on_label.setObjectName(u"held_on_label")

        self.convening_entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.held_on_label)

        self.held_on = DateEntry(self.convening)
        self.held_on.setObjectName(u"held_on")

        self.convening_entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.held_on)

        self.at_time_label = QLabel(self.convening)
        self.at_time_label.setObjectName(u"at_time_label")

        self.convening_entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.at_time_label)

        self.at_time = LineEntry(self.convening)
        self.at_time.setObjectName(u"at_time")

        self.convening_entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.at_time)

        self.place_label = QLabel(self.convening)
        self.place_label.setObjectName(u"place_label")

        self.convening_entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.place_label)

        self.place = LineEntry(self.convening)
        self.place.setObjectName(u"place")

        self.convening_entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.place)

        self.group_label = QLabel(self.convening)
        self.group_label.setObjectName(u"group_label")

        self.convening_entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.group_label)

        self.group = LineEntry(self.convening)
        self.group.setObjectName(u"group")

        self.convening_entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.group)


        self.convening_column.addLayout(self.convening_entries)


        self.page.addWidget(self.convening)

        self.warning = QLabel(PutOnAgenda)
        self.warning.setObjectName(u"warning")
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setWordWrap(True)
        self.warning.setProperty(u"role", u"error")

        self.page.addWidget(self.warning)

        self.fault = QLabel(PutOnAgenda)
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

        self.cancel = QPushButton(PutOnAgenda)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(PutOnAgenda)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.meeting_label.setBuddy(self.meeting)
        self.purpose_label.setBuddy(self.purpose)
        self.held_on_label.setBuddy(self.held_on)
        self.at_time_label.setBuddy(self.at_time)
        self.place_label.setBuddy(self.place)
        self.group_label.setBuddy(self.group)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.meeting, self.purpose)
        QWidget.setTabOrder(self.purpose, self.held_on)
        QWidget.setTabOrder(self.held_on, self.at_time)
        QWidget.setTabOrder(self.at_time, self.place)
        QWidget.setTabOrder(self.place, self.group)
        QWidget.setTabOrder(self.group, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(PutOnAgenda)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(PutOnAgenda)
    # setupUi

    def retranslateUi(self, PutOnAgenda):
        PutOnAgenda.setWindowTitle(QCoreApplication.translate("PutOnAgenda", u"Put on an agenda", None))
        self.title.setText("")
        self.meeting_label.setText(QCoreApplication.translate("PutOnAgenda", u"&Meeting", None))
        self.purpose_label.setText(QCoreApplication.translate("PutOnAgenda", u"&Asked of the meeting", None))
        self.convening_about.setText("")
        self.held_on_label.setText(QCoreApplication.translate("PutOnAgenda", u"&Day", None))
        self.at_time_label.setText(QCoreApplication.translate("PutOnAgenda", u"&Time", None))
        self.place_label.setText(QCoreApplication.translate("PutOnAgenda", u"P&lace", None))
        self.group_label.setText(QCoreApplication.translate("PutOnAgenda", u"&Group", None))
        self.warning.setText("")
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("PutOnAgenda", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("PutOnAgenda", u"&Put it on", None))
    # retranslateUi

