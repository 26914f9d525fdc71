# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'notifying_contact.ui'
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
from scr_desktop.ui.fields.line_entry import LineEntry

class Ui_NotifyingContactEntry(object):
    def setupUi(self, NotifyingContactEntry):
        if not NotifyingContactEntry.objectName():
            NotifyingContactEntry.setObjectName(u"NotifyingContactEntry")
        NotifyingContactEntry.resize(560, 320)
        self.page = QVBoxLayout(NotifyingContactEntry)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(NotifyingContactEntry)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(NotifyingContactEntry)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.authority_label = QLabel(NotifyingContactEntry)
        self.authority_label.setObjectName(u"authority_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.authority_label)

        self.authority = ChoiceEntry(NotifyingContactEntry)
        self.authority.setObjectName(u"authority")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.authority)

        self.name_label = QLabel(NotifyingContactEntry)
        self.name_label.setObjectName(u"name_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = LineEntry(NotifyingContactEntry)
        self.name.setObjectName(u"name")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.role_label = QLabel(NotifyingContactEntry)
        self.role_label.setObjectName(u"role_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.role_label)

        self.role = LineEntry(NotifyingContactEntry)
        self.role.setObjectName(u"role")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.role)

        self.telephone_label = QLabel(NotifyingContactEntry)
        self.telephone_label.setObjectName(u"telephone_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.telephone_label)

        self.telephone = LineEntry(NotifyingContactEntry)
        self.telephone.setObjectName(u"telephone")

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.telephone)

        self.email_label = QLabel(NotifyingContactEntry)
        self.email_label.setObjectName(u"email_label")

        self.entries.setWidget(4, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email = LineEntry(NotifyingContactEntry)
        self.email.setObjectName(u"email")

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.email)


        self.page.addLayout(self.entries)

        self.fault = QLabel(NotifyingContactEntry)
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

        self.cancel = QPushButton(NotifyingContactEntry)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(NotifyingContactEntry)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.authority_label.setBuddy(self.authority)
        self.name_label.setBuddy(self.name)
        self.role_label.setBuddy(self.role)
        self.telephone_label.setBuddy(self.telephone)
        self.email_label.setBuddy(self.email)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.authority, self.name)
        QWidget.setTabOrder(self.name, self.role)
        QWidget.setTabOrder(self.role, self.telephone)
        QWidget.setTabOrder(self.telephone, self.email)
        QWidget.setTabOrder(self.email, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(NotifyingContactEntry)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(NotifyingContactEntry)
    # setupUi

    def retranslateUi(self, NotifyingContactEntry):
        NotifyingContactEntry.setWindowTitle(QCoreApplication.translate("NotifyingContactEntry", u"Who notifies for the local authority", None))
        self.title.setText("")
        self.about.setText("")
        self.authority_label.setText(QCoreApplication.translate("NotifyingContactEntry", u"&Local authority", None))
        self.name_label.setText(QCoreApplication.translate("NotifyingContactEntry", u"&Name", None))
        self.role_label.setText(QCoreApplication.translate("NotifyingContactEntry", u"Their p&ost or role", None))
        self.role.setPlaceholderText(QCoreApplication.translate("NotifyingContactEntry", u"For example Head of Service, Safeguarding", None))
        self.telephone_label.setText(QCoreApplication.translate("NotifyingContactEntry", u"&Telephone number", None))
        self.email_label.setText(QCoreApplication.translate("NotifyingContactEntry", u"&E-mail", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("NotifyingContactEntry", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("NotifyingContactEntry", u"&Save", None))
    # retranslateUi

