# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record_telling.ui'
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

class Ui_RecordTelling(object):
    def setupUi(self, RecordTelling):
        if not RecordTelling.objectName():
            RecordTelling.setObjectName(u"RecordTelling")
        self.page = QVBoxLayout(RecordTelling)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(RecordTelling)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.duty = QLabel(RecordTelling)
        self.duty.setObjectName(u"duty")
        self.duty.setTextFormat(Qt.TextFormat.PlainText)
        self.duty.setWordWrap(True)
        self.duty.setProperty(u"role", u"muted")

        self.page.addWidget(self.duty)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.told_on_label = QLabel(RecordTelling)
        self.told_on_label.setObjectName(u"told_on_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.told_on_label)

        self.told_on = DateEntry(RecordTelling)
        self.told_on.setObjectName(u"told_on")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.told_on)

        self.means_label = QLabel(RecordTelling)
        self.means_label.setObjectName(u"means_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.means_label)

        self.means = ChoiceEntry(RecordTelling)
        self.means.setObjectName(u"means")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.means)

        self.reference_label = QLabel(RecordTelling)
        self.reference_label.setObjectName(u"reference_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.reference_label)

        self.reference = LineEntry(RecordTelling)
        self.reference.setObjectName(u"reference")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.reference)

        self.note_label = QLabel(RecordTelling)
        self.note_label.setObjectName(u"note_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = TextEntry(RecordTelling)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"lines", 2)

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.note)

        self.late = QLabel(RecordTelling)
        self.late.setObjectName(u"late")
        self.late.setTextFormat(Qt.TextFormat.PlainText)
        self.late.setWordWrap(True)

        self.entries.setWidget(4, QFormLayout.ItemRole.SpanningRole, self.late)

        self.late_why_label = QLabel(RecordTelling)
        self.late_why_label.setObjectName(u"late_why_label")

        self.entries.setWidget(5, QFormLayout.ItemRole.LabelRole, self.late_why_label)

        self.late_why = TextEntry(RecordTelling)
        self.late_why.setObjectName(u"late_why")
        self.late_why.setProperty(u"lines", 2)

        self.entries.setWidget(5, QFormLayout.ItemRole.FieldRole, self.late_why)


        self.page.addLayout(self.entries)

        self.fault = QLabel(RecordTelling)
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

        self.cancel = QPushButton(RecordTelling)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(RecordTelling)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.told_on_label.setBuddy(self.told_on)
        self.means_label.setBuddy(self.means)
        self.reference_label.setBuddy(self.reference)
        self.note_label.setBuddy(self.note)
        self.late_why_label.setBuddy(self.late_why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.told_on, self.means)
        QWidget.setTabOrder(self.means, self.reference)
        QWidget.setTabOrder(self.reference, self.note)
        QWidget.setTabOrder(self.note, self.late_why)
        QWidget.setTabOrder(self.late_why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(RecordTelling)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(RecordTelling)
    # setupUi

    def retranslateUi(self, RecordTelling):
        RecordTelling.setWindowTitle(QCoreApplication.translate("RecordTelling", u"Record that they were told", None))
        self.title.setText("")
        self.duty.setText("")
        self.told_on_label.setText(QCoreApplication.translate("RecordTelling", u"Told &on", None))
        self.means_label.setText(QCoreApplication.translate("RecordTelling", u"By what &means", None))
        self.reference_label.setText(QCoreApplication.translate("RecordTelling", u"Re&ference, if given", None))
        self.note_label.setText(QCoreApplication.translate("RecordTelling", u"&Note", None))
        self.late.setText("")
        self.late_why_label.setText(QCoreApplication.translate("RecordTelling", u"Why it came &late", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("RecordTelling", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("RecordTelling", u"&Record it", None))
    # retranslateUi

