# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'take_up.ui'
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
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_TakeUp(object):
    def setupUi(self, TakeUp):
        if not TakeUp.objectName():
            TakeUp.setObjectName(u"TakeUp")
        self.page = QVBoxLayout(TakeUp)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(TakeUp)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(TakeUp)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.told_on_label = QLabel(TakeUp)
        self.told_on_label.setObjectName(u"told_on_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.told_on_label)

        self.told_on = DateEntry(TakeUp)
        self.told_on.setObjectName(u"told_on")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.told_on)

        self.means_label = QLabel(TakeUp)
        self.means_label.setObjectName(u"means_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.means_label)

        self.means = ChoiceEntry(TakeUp)
        self.means.setObjectName(u"means")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.means)

        self.note_label = QLabel(TakeUp)
        self.note_label.setObjectName(u"note_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = TextEntry(TakeUp)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"lines", 2)

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.note)


        self.page.addLayout(self.entries)

        self.fault = QLabel(TakeUp)
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

        self.cancel = QPushButton(TakeUp)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(TakeUp)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.told_on_label.setBuddy(self.told_on)
        self.means_label.setBuddy(self.means)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.told_on, self.means)
        QWidget.setTabOrder(self.means, self.note)
        QWidget.setTabOrder(self.note, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(TakeUp)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(TakeUp)
    # setupUi

    def retranslateUi(self, TakeUp):
        TakeUp.setWindowTitle(QCoreApplication.translate("TakeUp", u"Take it up", None))
        self.title.setText("")
        self.about.setText("")
        self.told_on_label.setText(QCoreApplication.translate("TakeUp", u"Told &on, if they were told", None))
        self.means_label.setText(QCoreApplication.translate("TakeUp", u"By what &means", None))
        self.note_label.setText(QCoreApplication.translate("TakeUp", u"What was &agreed", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("TakeUp", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("TakeUp", u"&Take it up", None))
    # retranslateUi

