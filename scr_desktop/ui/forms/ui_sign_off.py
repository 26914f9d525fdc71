# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_off.ui'
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

class Ui_SignOffDialog(object):
    def setupUi(self, SignOffDialog):
        if not SignOffDialog.objectName():
            SignOffDialog.setObjectName(u"SignOffDialog")
        self.page = QVBoxLayout(SignOffDialog)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SignOffDialog)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.name_label = QLabel(SignOffDialog)
        self.name_label.setObjectName(u"name_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = LineEntry(SignOffDialog)
        self.name.setObjectName(u"name")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.post_label = QLabel(SignOffDialog)
        self.post_label.setObjectName(u"post_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.post_label)

        self.post = LineEntry(SignOffDialog)
        self.post.setObjectName(u"post")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.post)

        self.agrees_label = QLabel(SignOffDialog)
        self.agrees_label.setObjectName(u"agrees_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.agrees_label)

        self.agrees = ChoiceEntry(SignOffDialog)
        self.agrees.setObjectName(u"agrees")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.agrees)

        self.signed_on_label = QLabel(SignOffDialog)
        self.signed_on_label.setObjectName(u"signed_on_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.signed_on_label)

        self.signed_on = DateEntry(SignOffDialog)
        self.signed_on.setObjectName(u"signed_on")

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.signed_on)

        self.note_label = QLabel(SignOffDialog)
        self.note_label.setObjectName(u"note_label")

        self.entries.setWidget(4, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = TextEntry(SignOffDialog)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"lines", 2)

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.note)


        self.page.addLayout(self.entries)

        self.fault = QLabel(SignOffDialog)
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

        self.cancel = QPushButton(SignOffDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(SignOffDialog)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.post_label.setBuddy(self.post)
        self.agrees_label.setBuddy(self.agrees)
        self.signed_on_label.setBuddy(self.signed_on)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.post)
        QWidget.setTabOrder(self.post, self.agrees)
        QWidget.setTabOrder(self.agrees, self.signed_on)
        QWidget.setTabOrder(self.signed_on, self.note)
        QWidget.setTabOrder(self.note, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(SignOffDialog)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(SignOffDialog)
    # setupUi

    def retranslateUi(self, SignOffDialog):
        SignOffDialog.setWindowTitle(QCoreApplication.translate("SignOffDialog", u"Record a sign-off", None))
        self.title.setText("")
        self.name_label.setText(QCoreApplication.translate("SignOffDialog", u"Signed &by", None))
        self.post_label.setText(QCoreApplication.translate("SignOffDialog", u"P&ost", None))
        self.agrees_label.setText(QCoreApplication.translate("SignOffDialog", u"&Agrees", None))
        self.signed_on_label.setText(QCoreApplication.translate("SignOffDialog", u"&Day", None))
        self.note_label.setText(QCoreApplication.translate("SignOffDialog", u"&Note, or why not", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("SignOffDialog", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("SignOffDialog", u"&Record it", None))
    # retranslateUi

