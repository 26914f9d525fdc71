# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agency.ui'
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
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_AgencyEntry(object):
    def setupUi(self, AgencyEntry):
        if not AgencyEntry.objectName():
            AgencyEntry.setObjectName(u"AgencyEntry")
        AgencyEntry.resize(840, 640)
        self.page = QVBoxLayout(AgencyEntry)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.about = QLabel(AgencyEntry)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.scroll = Scroll(AgencyEntry)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.column = QVBoxLayout(self.body)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 8, 0)
        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.name_label = QLabel(self.body)
        self.name_label.setObjectName(u"name_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = LineEntry(self.body)
        self.name.setObjectName(u"name")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.also_called_label = QLabel(self.body)
        self.also_called_label.setObjectName(u"also_called_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.also_called_label)

        self.also_called = TextEntry(self.body)
        self.also_called.setObjectName(u"also_called")
        self.also_called.setProperty(u"lines", 1)

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.also_called)

        self.kind_label = QLabel(self.body)
        self.kind_label.setObjectName(u"kind_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = ChoiceEntry(self.body)
        self.kind.setObjectName(u"kind")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.kind)

        self.area_label = QLabel(self.body)
        self.area_label.setObjectName(u"area_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.area_label)

        self.area = LineEntry(self.body)
        self.area.setObjectName(u"area")

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.area)

        self.address_label = QLabel(self.body)
        self.address_label.setObjectName(u"address_label")

        self.entries.setWidget(4, QFormLayout.ItemRole.LabelRole, self.address_label)

        self.address = TextEntry(self.body)
        self.address.setObjectName(u"address")
        self.address.setProperty(u"lines", 2)

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.address)

        self.secure_email_label = QLabel(self.body)
        self.secure_email_label.setObjectName(u"secure_email_label")

        self.entries.setWidget(5, QFormLayout.ItemRole.LabelRole, self.secure_email_label)

        self.secure_email = LineEntry(self.body)
        self.secure_email.setObjectName(u"secure_email")

        self.entries.setWidget(5, QFormLayout.ItemRole.FieldRole, self.secure_email)

        self.telephone_label = QLabel(self.body)
        self.telephone_label.setObjectName(u"telephone_label")

        self.entries.setWidget(6, QFormLayout.ItemRole.LabelRole, self.telephone_label)

        self.telephone = LineEntry(self.body)
        self.telephone.setObjectName(u"telephone")

        self.entries.setWidget(6, QFormLayout.ItemRole.FieldRole, self.telephone)

        self.notes_label = QLabel(self.body)
        self.notes_label.setObjectName(u"notes_label")

        self.entries.setWidget(7, QFormLayout.ItemRole.LabelRole, self.notes_label)

        self.notes = TextEntry(self.body)
        self.notes.setObjectName(u"notes")
        self.notes.setProperty(u"lines", 2)

        self.entries.setWidget(7, QFormLayout.ItemRole.FieldRole, self.notes)

        self.ended_on_label = QLabel(self.body)
        self.ended_on_label.setObjectName(u"ended_on_label")

        self.entries.setWidget(8, QFormLayout.ItemRole.LabelRole, self.ended_on_label)

        self.ended_on = DateEntry(self.body)
        self.ended_on.setObjectName(u"ended_on")

        self.entries.setWidget(8, QFormLayout.ItemRole.FieldRole, self.ended_on)


        self.column.addLayout(self.entries)

        self.roles_heading = QLabel(self.body)
        self.roles_heading.setObjectName(u"roles_heading")
        self.roles_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.roles_heading.setWordWrap(True)
        self.roles_heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.roles_heading)

        self.roles = QFormLayout()
        self.roles.setObjectName(u"roles")
        self.roles.setVerticalSpacing(6)

        self.column.addLayout(self.roles)

        self.why_entry = QFormLayout()
        self.why_entry.setObjectName(u"why_entry")
        self.why_entry.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.why_label = QLabel(self.body)
        self.why_label.setObjectName(u"why_label")

        self.why_entry.setWidget(0, QFormLayout.ItemRole.LabelRole, self.why_label)

        self.why = TextEntry(self.body)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"lines", 1)

        self.why_entry.setWidget(0, QFormLayout.ItemRole.FieldRole, self.why)


        self.column.addLayout(self.why_entry)

        self.scroll.setWidget(self.body)

        self.page.addWidget(self.scroll)

        self.fault = QLabel(AgencyEntry)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.gap_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap_2)

        self.cancel = QPushButton(AgencyEntry)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(AgencyEntry)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.also_called_label.setBuddy(self.also_called)
        self.kind_label.setBuddy(self.kind)
        self.area_label.setBuddy(self.area)
        self.address_label.setBuddy(self.address)
        self.secure_email_label.setBuddy(self.secure_email)
        self.telephone_label.setBuddy(self.telephone)
        self.notes_label.setBuddy(self.notes)
        self.ended_on_label.setBuddy(self.ended_on)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.also_called)
        QWidget.setTabOrder(self.also_called, self.kind)
        QWidget.setTabOrder(self.kind, self.area)
        QWidget.setTabOrder(self.area, self.address)
        QWidget.setTabOrder(self.address, self.secure_email)
        QWidget.setTabOrder(self.secure_email, self.telephone)
        QWidget.setTabOrder(self.telephone, self.notes)
        QWidget.setTabOrder(self.notes, self.ended_on)
        QWidget.setTabOrder(self.ended_on, self.why)
        QWidget.setTabOrder(self.why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(AgencyEntry)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(AgencyEntry)
    # setupUi

    def retranslateUi(self, AgencyEntry):
        AgencyEntry.setWindowTitle(QCoreApplication.translate("AgencyEntry", u"Agency", None))
        self.about.setText(QCoreApplication.translate("AgencyEntry", u"An entry left empty can be filled in later. Roles follow from the kind unless you choose otherwise.", None))
        self.name_label.setText(QCoreApplication.translate("AgencyEntry", u"&Name", None))
        self.also_called_label.setText(QCoreApplication.translate("AgencyEntry", u"Also ca&lled", None))
        self.also_called.setPlaceholderText(QCoreApplication.translate("AgencyEntry", u"Other names, one a line", None))
        self.kind_label.setText(QCoreApplication.translate("AgencyEntry", u"&Kind", None))
        self.area_label.setText(QCoreApplication.translate("AgencyEntry", u"Other &area", None))
        self.area.setPlaceholderText(QCoreApplication.translate("AgencyEntry", u"Empty for our own area", None))
        self.address_label.setText(QCoreApplication.translate("AgencyEntry", u"A&ddress", None))
        self.secure_email_label.setText(QCoreApplication.translate("AgencyEntry", u"Secure &e-mail", None))
        self.telephone_label.setText(QCoreApplication.translate("AgencyEntry", u"&Telephone number", None))
        self.notes_label.setText(QCoreApplication.translate("AgencyEntry", u"N&otes", None))
        self.ended_on_label.setText(QCoreApplication.translate("AgencyEntry", u"Last da&y if ended", None))
        self.roles_heading.setText(QCoreApplication.translate("AgencyEntry", u"Roles", None))
        self.why_label.setText(QCoreApplication.translate("AgencyEntry", u"&Why it changes", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("AgencyEntry", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("AgencyEntry", u"&Save the agency", None))
    # retranslateUi

