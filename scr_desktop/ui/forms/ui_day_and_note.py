# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'day_and_note.ui'
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
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_DayAndNote(object):
    def setupUi(self, DayAndNote):
        if not DayAndNote.objectName():
            DayAndNote.setObjectName(u"DayAndNote")
        self.page = QVBoxLayout(DayAndNote)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(DayAndNote)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(DayAndNote)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.day_label = QLabel(DayAndNote)
        self.day_label.setObjectName(u"day_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.day_label)

        self.day = DateEntry(DayAndNote)
        self.day.setObjectName(u"day")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.day)

        self.note_label = QLabel(DayAndNote)
        self.note_label.setObjectName(u"note_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = TextEntry(DayAndNote)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"lines", 3)

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.note)


        self.page.addLayout(self.entries)

        self.fault = QLabel(DayAndNote)
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

        self.cancel = QPushButton(DayAndNote)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(DayAndNote)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day, self.note)
        QWidget.setTabOrder(self.note, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(DayAndNote)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(DayAndNote)
    # setupUi

    def retranslateUi(self, DayAndNote):
        DayAndNote.setWindowTitle(QCoreApplication.translate("DayAndNote", u"Record", None))
        self.title.setText("")
        self.about.setText("")
        self.day_label.setText(QCoreApplication.translate("DayAndNote", u"&Day", None))
        self.note_label.setText(QCoreApplication.translate("DayAndNote", u"&Note", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("DayAndNote", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("DayAndNote", u"&Record it", None))
    # retranslateUi

