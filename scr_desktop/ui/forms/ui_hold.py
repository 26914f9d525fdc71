# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hold.ui'
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

class Ui_RecordHold(object):
    def setupUi(self, RecordHold):
        if not RecordHold.objectName():
            RecordHold.setObjectName(u"RecordHold")
        self.page = QVBoxLayout(RecordHold)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(RecordHold)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(RecordHold)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.cause_label = QLabel(RecordHold)
        self.cause_label.setObjectName(u"cause_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.cause_label)

        self.cause = LineEntry(RecordHold)
        self.cause.setObjectName(u"cause")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.cause)

        self.effect_label = QLabel(RecordHold)
        self.effect_label.setObjectName(u"effect_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.effect_label)

        self.effect = ChoiceEntry(RecordHold)
        self.effect.setObjectName(u"effect")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.effect)

        self.began_on_label = QLabel(RecordHold)
        self.began_on_label.setObjectName(u"began_on_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.began_on_label)

        self.began_on = DateEntry(RecordHold)
        self.began_on.setObjectName(u"began_on")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.began_on)

        self.look_again_on_label = QLabel(RecordHold)
        self.look_again_on_label.setObjectName(u"look_again_on_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.look_again_on_label)

        self.look_again_on = DateEntry(RecordHold)
        self.look_again_on.setObjectName(u"look_again_on")

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.look_again_on)

        self.note_label = QLabel(RecordHold)
        self.note_label.setObjectName(u"note_label")

        self.entries.setWidget(4, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = TextEntry(RecordHold)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"lines", 2)

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.note)


        self.page.addLayout(self.entries)

        self.fault = QLabel(RecordHold)
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

        self.cancel = QPushButton(RecordHold)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(RecordHold)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.cause_label.setBuddy(self.cause)
        self.effect_label.setBuddy(self.effect)
        self.began_on_label.setBuddy(self.began_on)
        self.look_again_on_label.setBuddy(self.look_again_on)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.cause, self.effect)
        QWidget.setTabOrder(self.effect, self.began_on)
        QWidget.setTabOrder(self.began_on, self.look_again_on)
        QWidget.setTabOrder(self.look_again_on, self.note)
        QWidget.setTabOrder(self.note, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(RecordHold)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(RecordHold)
    # setupUi

    def retranslateUi(self, RecordHold):
        RecordHold.setWindowTitle(QCoreApplication.translate("RecordHold", u"Record a hold", None))
        self.title.setText("")
        self.about.setText(QCoreApplication.translate("RecordHold", u"A hold says why something waits. It pauses no clock: every deadline goes on being counted.", None))
        self.cause_label.setText(QCoreApplication.translate("RecordHold", u"&What holds it up", None))
        self.cause.setPlaceholderText(QCoreApplication.translate("RecordHold", u"A trial, an inquest, a police enquiry", None))
        self.effect_label.setText(QCoreApplication.translate("RecordHold", u"What &it means", None))
        self.began_on_label.setText(QCoreApplication.translate("RecordHold", u"&Since", None))
        self.look_again_on_label.setText(QCoreApplication.translate("RecordHold", u"&Look again on", None))
        self.note_label.setText(QCoreApplication.translate("RecordHold", u"&Note", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("RecordHold", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("RecordHold", u"&Record it", None))
    # retranslateUi

