# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_Unlock(object):
    def setupUi(self, Unlock):
        if not Unlock.objectName():
            Unlock.setObjectName(u"Unlock")
        self.page = QVBoxLayout(Unlock)
        self.page.setObjectName(u"page")
        self.above = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.above)

        self.middle = QHBoxLayout()
        self.middle.setObjectName(u"middle")
        self.left = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.left)

        self.card = QFrame(Unlock)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.card.sizePolicy().hasHeightForWidth())
        self.card.setSizePolicy(sizePolicy)
        self.card.setMinimumSize(QSize(520, 0))
        self.card.setMaximumSize(QSize(620, 16777215))
        self.column = QVBoxLayout(self.card)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(28, 24, 28, 22)
        self.top = QHBoxLayout()
        self.top.setObjectName(u"top")
        self.mark = QLabel(self.card)
        self.mark.setObjectName(u"mark")

        self.top.addWidget(self.mark)

        self.title = QLabel(self.card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.top.addWidget(self.title)

        self.title_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.title_gap)

        self.help = QPushButton(self.card)
        self.help.setObjectName(u"help")
        self.help.setAutoDefault(False)
        self.help.setProperty(u"role", u"link")

        self.top.addWidget(self.help)


        self.column.addLayout(self.top)

        self.place = QLabel(self.card)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"role", u"muted")
        self.place.setWordWrap(True)

        self.column.addWidget(self.place)

        self.place_warning = QFrame(self.card)
        self.place_warning.setObjectName(u"place_warning")
        self.place_warning.setProperty(u"role", u"caution")
        self.place_warning_column = QVBoxLayout(self.place_warning)
        self.place_warning_column.setObjectName(u"place_warning_column")
        self.place_warning_text = QLabel(self.place_warning)
        self.place_warning_text.setObjectName(u"place_warning_text")
        self.place_warning_text.setWordWrap(True)

        self.place_warning_column.addWidget(self.place_warning_text)


        self.column.addWidget(self.place_warning)

        self.secret_label = QLabel(self.card)
        self.secret_label.setObjectName(u"secret_label")

        self.column.addWidget(self.secret_label)

        self.secret_row = QHBoxLayout()
        self.secret_row.setSpacing(8)
        self.secret_row.setObjectName(u"secret_row")
        self.secret = QLineEdit(self.card)
        self.secret.setObjectName(u"secret")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)

        self.secret_row.addWidget(self.secret)

        self.show_secret = QPushButton(self.card)
        self.show_secret.setObjectName(u"show_secret")
        self.show_secret.setCheckable(True)
        self.show_secret.setAutoDefault(False)

        self.secret_row.addWidget(self.show_secret)


        self.column.addLayout(self.secret_row)

        self.fault = QLabel(self.card)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.column.addWidget(self.fault)

        self.go_row = QHBoxLayout()
        self.go_row.setSpacing(12)
        self.go_row.setObjectName(u"go_row")
        self.unlock = QPushButton(self.card)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setProperty(u"role", u"primary")

        self.go_row.addWidget(self.unlock)

        self.progress = QLabel(self.card)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"role", u"muted")

        self.go_row.addWidget(self.progress)

        self.go_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.go_row.addItem(self.go_gap)


        self.column.addLayout(self.go_row)

        self.line = QFrame(self.card)
        self.line.setObjectName(u"line")
        self.line.setFrameShape(QFrame.Shape.HLine)
        self.line.setFrameShadow(QFrame.Shadow.Plain)

        self.column.addWidget(self.line)

        self.other_way = QPushButton(self.card)
        self.other_way.setObjectName(u"other_way")
        self.other_way.setAutoDefault(False)
        self.other_way.setProperty(u"role", u"link")

        self.column.addWidget(self.other_way)

        self.restore = QPushButton(self.card)
        self.restore.setObjectName(u"restore")
        self.restore.setAutoDefault(False)
        self.restore.setProperty(u"role", u"link")

        self.column.addWidget(self.restore)

        self.open_other = QPushButton(self.card)
        self.open_other.setObjectName(u"open_other")
        self.open_other.setAutoDefault(False)
        self.open_other.setProperty(u"role", u"link")

        self.column.addWidget(self.open_other)

        self.make_new = QPushButton(self.card)
        self.make_new.setObjectName(u"make_new")
        self.make_new.setAutoDefault(False)
        self.make_new.setProperty(u"role", u"link")

        self.column.addWidget(self.make_new)


        self.middle.addWidget(self.card)

        self.right = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.right)


        self.page.addLayout(self.middle)

        self.below = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.below)

#if QT_CONFIG(shortcut)
        self.secret_label.setBuddy(self.secret)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.secret, self.show_secret)
        QWidget.setTabOrder(self.show_secret, self.unlock)
        QWidget.setTabOrder(self.unlock, self.other_way)
        QWidget.setTabOrder(self.other_way, self.restore)
        QWidget.setTabOrder(self.restore, self.open_other)
        QWidget.setTabOrder(self.open_other, self.make_new)
        QWidget.setTabOrder(self.make_new, self.help)

        self.retranslateUi(Unlock)

        self.unlock.setDefault(True)


        QMetaObject.connectSlotsByName(Unlock)
    # setupUi

    def retranslateUi(self, Unlock):
        Unlock.setWindowTitle(QCoreApplication.translate("Unlock", u"SCR Desktop", None))
        self.mark.setText("")
#if QT_CONFIG(accessibility)
        self.mark.setAccessibleName(QCoreApplication.translate("Unlock", u"SCR Desktop", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText(QCoreApplication.translate("Unlock", u"Unlock the case file", None))
        self.help.setText(QCoreApplication.translate("Unlock", u"Help (F1)", None))
#if QT_CONFIG(tooltip)
        self.help.setToolTip(QCoreApplication.translate("Unlock", u"How to begin, backups, the recovery key", None))
#endif // QT_CONFIG(tooltip)
        self.place.setText("")
        self.place_warning_text.setText("")
        self.secret_label.setText(QCoreApplication.translate("Unlock", u"&Passphrase", None))
        self.show_secret.setText(QCoreApplication.translate("Unlock", u"&Show", None))
        self.fault.setText("")
        self.unlock.setText(QCoreApplication.translate("Unlock", u"&Unlock", None))
        self.progress.setText("")
#if QT_CONFIG(accessibility)
        self.line.setAccessibleName("")
#endif // QT_CONFIG(accessibility)
        self.other_way.setText(QCoreApplication.translate("Unlock", u"Use the &recovery key instead", None))
        self.restore.setText(QCoreApplication.translate("Unlock", u"Restore a &backup\u2026", None))
        self.open_other.setText(QCoreApplication.translate("Unlock", u"&Open another case file\u2026", None))
        self.make_new.setText(QCoreApplication.translate("Unlock", u"Make a &new case file\u2026", None))
    # retranslateUi

