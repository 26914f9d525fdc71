# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sensitive_day.ui'
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

class Ui_SensitiveDay(object):
    def setupUi(self, SensitiveDay):
        if not SensitiveDay.objectName():
            SensitiveDay.setObjectName(u"SensitiveDay")
        self.page = QVBoxLayout(SensitiveDay)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SensitiveDay)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(SensitiveDay)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.kind_label = QLabel(SensitiveDay)
        self.kind_label.setObjectName(u"kind_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = ChoiceEntry(SensitiveDay)
        self.kind.setObjectName(u"kind")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.on_label = QLabel(SensitiveDay)
        self.on_label.setObjectName(u"on_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.on_label)

        self.on = DateEntry(SensitiveDay)
        self.on.setObjectName(u"on")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.on)

        self.words_label = QLabel(SensitiveDay)
        self.words_label.setObjectName(u"words_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.words_label)

        self.words = TextEntry(SensitiveDay)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"lines", 2)

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.words)


        self.page.addLayout(self.entries)

        self.fault = QLabel(SensitiveDay)
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

        self.cancel = QPushButton(SensitiveDay)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(SensitiveDay)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.on_label.setBuddy(self.on)
        self.words_label.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind, self.on)
        QWidget.setTabOrder(self.on, self.words)
        QWidget.setTabOrder(self.words, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(SensitiveDay)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(SensitiveDay)
    # setupUi

    def retranslateUi(self, SensitiveDay):
        SensitiveDay.setWindowTitle(QCoreApplication.translate("SensitiveDay", u"Media interest or a sensitive day", None))
        self.title.setText("")
        self.about.setText("")
        self.kind_label.setText(QCoreApplication.translate("SensitiveDay", u"&What it is", None))
        self.on_label.setText(QCoreApplication.translate("SensitiveDay", u"&Day, as far as it is known", None))
        self.words_label.setText(QCoreApplication.translate("SensitiveDay", u"&Note", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("SensitiveDay", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("SensitiveDay", u"&Record it", None))
    # retranslateUi

