# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chronology_entry.ui'
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

from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_ChronologyEntry(object):
    def setupUi(self, ChronologyEntry):
        if not ChronologyEntry.objectName():
            ChronologyEntry.setObjectName(u"ChronologyEntry")
        ChronologyEntry.resize(680, 600)
        self.page = QVBoxLayout(ChronologyEntry)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(ChronologyEntry)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.raw = QLabel(ChronologyEntry)
        self.raw.setObjectName(u"raw")
        self.raw.setTextFormat(Qt.TextFormat.PlainText)
        self.raw.setWordWrap(True)
        self.raw.setProperty(u"role", u"muted")

        self.page.addWidget(self.raw)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.on_label = QLabel(ChronologyEntry)
        self.on_label.setObjectName(u"on_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.on_label)

        self.on = DateEntry(ChronologyEntry)
        self.on.setObjectName(u"on")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.on)

        self.at_time_label = QLabel(ChronologyEntry)
        self.at_time_label.setObjectName(u"at_time_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.at_time_label)

        self.at_time = LineEntry(ChronologyEntry)
        self.at_time.setObjectName(u"at_time")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.at_time)

        self.agency_label = QLabel(ChronologyEntry)
        self.agency_label.setObjectName(u"agency_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.agency_label)

        self.agency = LineEntry(ChronologyEntry)
        self.agency.setObjectName(u"agency")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.agency)

        self.source_label = QLabel(ChronologyEntry)
        self.source_label.setObjectName(u"source_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.source_label)

        self.source = LineEntry(ChronologyEntry)
        self.source.setObjectName(u"source")

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.source)

        self.event_label = QLabel(ChronologyEntry)
        self.event_label.setObjectName(u"event_label")

        self.entries.setWidget(4, QFormLayout.ItemRole.LabelRole, self.event_label)

        self.event = TextEntry(ChronologyEntry)
        self.event.setObjectName(u"event")
        self.event.setProperty(u"lines", 3)

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.event)

        self.people_label = QLabel(ChronologyEntry)
        self.people_label.setObjectName(u"people_label")

        self.entries.setWidget(5, QFormLayout.ItemRole.LabelRole, self.people_label)

        self.people = LineEntry(ChronologyEntry)
        self.people.setObjectName(u"people")

        self.entries.setWidget(5, QFormLayout.ItemRole.FieldRole, self.people)

        self.action_label = QLabel(ChronologyEntry)
        self.action_label.setObjectName(u"action_label")

        self.entries.setWidget(6, QFormLayout.ItemRole.LabelRole, self.action_label)

        self.action = TextEntry(ChronologyEntry)
        self.action.setObjectName(u"action")
        self.action.setProperty(u"lines", 2)

        self.entries.setWidget(6, QFormLayout.ItemRole.FieldRole, self.action)

        self.comment_label = QLabel(ChronologyEntry)
        self.comment_label.setObjectName(u"comment_label")

        self.entries.setWidget(7, QFormLayout.ItemRole.LabelRole, self.comment_label)

        self.comment = TextEntry(ChronologyEntry)
        self.comment.setObjectName(u"comment")
        self.comment.setProperty(u"lines", 1)

        self.entries.setWidget(7, QFormLayout.ItemRole.FieldRole, self.comment)

        self.why_label = QLabel(ChronologyEntry)
        self.why_label.setObjectName(u"why_label")

        self.entries.setWidget(8, QFormLayout.ItemRole.LabelRole, self.why_label)

        self.why = TextEntry(ChronologyEntry)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"lines", 1)

        self.entries.setWidget(8, QFormLayout.ItemRole.FieldRole, self.why)


        self.page.addLayout(self.entries)

        self.fault = QLabel(ChronologyEntry)
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

        self.cancel = QPushButton(ChronologyEntry)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(ChronologyEntry)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on)
        self.at_time_label.setBuddy(self.at_time)
        self.agency_label.setBuddy(self.agency)
        self.source_label.setBuddy(self.source)
        self.event_label.setBuddy(self.event)
        self.people_label.setBuddy(self.people)
        self.action_label.setBuddy(self.action)
        self.comment_label.setBuddy(self.comment)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on, self.at_time)
        QWidget.setTabOrder(self.at_time, self.agency)
        QWidget.setTabOrder(self.agency, self.source)
        QWidget.setTabOrder(self.source, self.event)
        QWidget.setTabOrder(self.event, self.people)
        QWidget.setTabOrder(self.people, self.action)
        QWidget.setTabOrder(self.action, self.comment)
        QWidget.setTabOrder(self.comment, self.why)
        QWidget.setTabOrder(self.why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(ChronologyEntry)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(ChronologyEntry)
    # setupUi

    def retranslateUi(self, ChronologyEntry):
        ChronologyEntry.setWindowTitle(QCoreApplication.translate("ChronologyEntry", u"Chronology entry", None))
        self.title.setText("")
        self.raw.setText("")
        self.on_label.setText(QCoreApplication.translate("ChronologyEntry", u"&Date", None))
        self.at_time_label.setText(QCoreApplication.translate("ChronologyEntry", u"&Time", None))
        self.at_time.setPlaceholderText(QCoreApplication.translate("ChronologyEntry", u"14:30, or leave it empty", None))
        self.agency_label.setText(QCoreApplication.translate("ChronologyEntry", u"A&gency", None))
        self.source_label.setText(QCoreApplication.translate("ChronologyEntry", u"&Source", None))
        self.source.setPlaceholderText(QCoreApplication.translate("ChronologyEntry", u"The record in which this stands", None))
        self.event_label.setText(QCoreApplication.translate("ChronologyEntry", u"&What happened", None))
        self.people_label.setText(QCoreApplication.translate("ChronologyEntry", u"Who was &involved", None))
        self.action_label.setText(QCoreApplication.translate("ChronologyEntry", u"What was d&one", None))
        self.comment_label.setText(QCoreApplication.translate("ChronologyEntry", u"Co&mment", None))
        self.why_label.setText(QCoreApplication.translate("ChronologyEntry", u"W&hy", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("ChronologyEntry", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("ChronologyEntry", u"&Record it", None))
    # retranslateUi

