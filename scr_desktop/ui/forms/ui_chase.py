# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chase.ui'
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

class Ui_RecordChase(object):
    def setupUi(self, RecordChase):
        if not RecordChase.objectName():
            RecordChase.setObjectName(u"RecordChase")
        RecordChase.resize(600, 340)
        self.page = QVBoxLayout(RecordChase)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(RecordChase)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.suggestion = QLabel(RecordChase)
        self.suggestion.setObjectName(u"suggestion")
        self.suggestion.setTextFormat(Qt.TextFormat.PlainText)
        self.suggestion.setWordWrap(True)
        self.suggestion.setProperty(u"role", u"muted")

        self.page.addWidget(self.suggestion)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.on_label = QLabel(RecordChase)
        self.on_label.setObjectName(u"on_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.on_label)

        self.on = DateEntry(RecordChase)
        self.on.setObjectName(u"on")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.on)

        self.means_label = QLabel(RecordChase)
        self.means_label.setObjectName(u"means_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.means_label)

        self.means = ChoiceEntry(RecordChase)
        self.means.setObjectName(u"means")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.means)

        self.to_whom_label = QLabel(RecordChase)
        self.to_whom_label.setObjectName(u"to_whom_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.to_whom_label)

        self.to_whom = LineEntry(RecordChase)
        self.to_whom.setObjectName(u"to_whom")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.to_whom)

        self.note_label = QLabel(RecordChase)
        self.note_label.setObjectName(u"note_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = TextEntry(RecordChase)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"lines", 2)

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.note)


        self.page.addLayout(self.entries)

        self.fault = QLabel(RecordChase)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.gap_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.gap_1)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.gap_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap_2)

        self.cancel = QPushButton(RecordChase)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(RecordChase)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on)
        self.means_label.setBuddy(self.means)
        self.to_whom_label.setBuddy(self.to_whom)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on, self.means)
        QWidget.setTabOrder(self.means, self.to_whom)
        QWidget.setTabOrder(self.to_whom, self.note)
        QWidget.setTabOrder(self.note, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(RecordChase)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(RecordChase)
    # setupUi

    def retranslateUi(self, RecordChase):
        RecordChase.setWindowTitle(QCoreApplication.translate("RecordChase", u"Reminder given", None))
        self.title.setText("")
        self.suggestion.setText("")
        self.on_label.setText(QCoreApplication.translate("RecordChase", u"&Day", None))
        self.means_label.setText(QCoreApplication.translate("RecordChase", u"By what &means", None))
        self.to_whom_label.setText(QCoreApplication.translate("RecordChase", u"To &whom", None))
        self.note_label.setText(QCoreApplication.translate("RecordChase", u"What was &said", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("RecordChase", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("RecordChase", u"&Record the reminder", None))
    # retranslateUi

