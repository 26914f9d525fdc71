# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record_event.ui'
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
from scr_desktop.ui.fields.moves_to_accept import MovesToAccept
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_RecordEvent(object):
    def setupUi(self, RecordEvent):
        if not RecordEvent.objectName():
            RecordEvent.setObjectName(u"RecordEvent")
        self.page = QVBoxLayout(RecordEvent)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(RecordEvent)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.kind_label = QLabel(RecordEvent)
        self.kind_label.setObjectName(u"kind_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = ChoiceEntry(RecordEvent)
        self.kind.setObjectName(u"kind")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.happened_on_label = QLabel(RecordEvent)
        self.happened_on_label.setObjectName(u"happened_on_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.happened_on_label)

        self.happened_on = DateEntry(RecordEvent)
        self.happened_on.setObjectName(u"happened_on")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.happened_on)

        self.at_time_label = QLabel(RecordEvent)
        self.at_time_label.setObjectName(u"at_time_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.at_time_label)

        self.at_time = LineEntry(RecordEvent)
        self.at_time.setObjectName(u"at_time")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.at_time)

        self.note_label = QLabel(RecordEvent)
        self.note_label.setObjectName(u"note_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = TextEntry(RecordEvent)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"lines", 2)

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.note)

        self.late = QLabel(RecordEvent)
        self.late.setObjectName(u"late")
        self.late.setTextFormat(Qt.TextFormat.PlainText)
        self.late.setWordWrap(True)

        self.entries.setWidget(4, QFormLayout.ItemRole.SpanningRole, self.late)

        self.late_why_label = QLabel(RecordEvent)
        self.late_why_label.setObjectName(u"late_why_label")

        self.entries.setWidget(5, QFormLayout.ItemRole.LabelRole, self.late_why_label)

        self.late_why = TextEntry(RecordEvent)
        self.late_why.setObjectName(u"late_why")
        self.late_why.setProperty(u"lines", 2)

        self.entries.setWidget(5, QFormLayout.ItemRole.FieldRole, self.late_why)


        self.page.addLayout(self.entries)

        self.moves_heading = QLabel(RecordEvent)
        self.moves_heading.setObjectName(u"moves_heading")
        self.moves_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.moves_heading.setWordWrap(True)
        self.moves_heading.setProperty(u"role", u"heading")

        self.page.addWidget(self.moves_heading)

        self.moves = MovesToAccept(RecordEvent)
        self.moves.setObjectName(u"moves")

        self.page.addWidget(self.moves)

        self.why_label = QLabel(RecordEvent)
        self.why_label.setObjectName(u"why_label")

        self.page.addWidget(self.why_label)

        self.why = TextEntry(RecordEvent)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"lines", 2)

        self.page.addWidget(self.why)

        self.fault = QLabel(RecordEvent)
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

        self.cancel = QPushButton(RecordEvent)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(RecordEvent)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.happened_on_label.setBuddy(self.happened_on)
        self.at_time_label.setBuddy(self.at_time)
        self.note_label.setBuddy(self.note)
        self.late_why_label.setBuddy(self.late_why)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind, self.happened_on)
        QWidget.setTabOrder(self.happened_on, self.at_time)
        QWidget.setTabOrder(self.at_time, self.note)
        QWidget.setTabOrder(self.note, self.late_why)
        QWidget.setTabOrder(self.late_why, self.moves)
        QWidget.setTabOrder(self.moves, self.why)
        QWidget.setTabOrder(self.why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(RecordEvent)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(RecordEvent)
    # setupUi

    def retranslateUi(self, RecordEvent):
        RecordEvent.setWindowTitle(QCoreApplication.translate("RecordEvent", u"Record a date", None))
        self.title.setText("")
        self.kind_label.setText(QCoreApplication.translate("RecordEvent", u"&Event", None))
        self.happened_on_label.setText(QCoreApplication.translate("RecordEvent", u"&Day", None))
        self.at_time_label.setText(QCoreApplication.translate("RecordEvent", u"&Time, if known", None))
        self.at_time.setPlaceholderText(QCoreApplication.translate("RecordEvent", u"09:00", None))
        self.note_label.setText(QCoreApplication.translate("RecordEvent", u"&Note", None))
        self.late.setText("")
        self.late_why_label.setText(QCoreApplication.translate("RecordEvent", u"Why it came &late", None))
        self.moves_heading.setText("")
#if QT_CONFIG(accessibility)
        self.moves.setAccessibleName(QCoreApplication.translate("RecordEvent", u"Deadlines that this date begins or moves", None))
#endif // QT_CONFIG(accessibility)
        self.why_label.setText(QCoreApplication.translate("RecordEvent", u"&Why does the date change?", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("RecordEvent", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("RecordEvent", u"&Record the date", None))
    # retranslateUi

