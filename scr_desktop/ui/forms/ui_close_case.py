# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'close_case.ui'
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

class Ui_CloseCase(object):
    def setupUi(self, CloseCase):
        if not CloseCase.objectName():
            CloseCase.setObjectName(u"CloseCase")
        self.page = QVBoxLayout(CloseCase)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.explanation = QLabel(CloseCase)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)

        self.page.addWidget(self.explanation)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.closed_on_label = QLabel(CloseCase)
        self.closed_on_label.setObjectName(u"closed_on_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.closed_on_label)

        self.closed_on = DateEntry(CloseCase)
        self.closed_on.setObjectName(u"closed_on")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.closed_on)

        self.why_label = QLabel(CloseCase)
        self.why_label.setObjectName(u"why_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.why_label)

        self.why = TextEntry(CloseCase)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"lines", 2)

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.why)


        self.page.addLayout(self.entries)

        self.fault = QLabel(CloseCase)
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

        self.cancel = QPushButton(CloseCase)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(CloseCase)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.closed_on_label.setBuddy(self.closed_on)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.closed_on, self.why)
        QWidget.setTabOrder(self.why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(CloseCase)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(CloseCase)
    # setupUi

    def retranslateUi(self, CloseCase):
        CloseCase.setWindowTitle(QCoreApplication.translate("CloseCase", u"Close the case", None))
        self.explanation.setText(QCoreApplication.translate("CloseCase", u"A closed case leaves the list of open cases and its deadlines are no longer counted. Nothing of it is lost, and it can be reopened.", None))
        self.closed_on_label.setText(QCoreApplication.translate("CloseCase", u"&Closed on", None))
        self.why_label.setText(QCoreApplication.translate("CloseCase", u"&Why", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("CloseCase", u"Ca&ncel", None))
        self.go_on.setText(QCoreApplication.translate("CloseCase", u"C&lose the case", None))
    # retranslateUi

